// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/institutions.h"

#include "site/detail/columns.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::institutions {
namespace {

Institution fromRow(const store::Row &row)
{
    const bool isReal = row[5].toString() == dataWord(DataKind::Real);
    return {.id = InstitutionId(row[0].toString()),
            .name = row[1].toString(),
            .kind = institutionKindOf(row[2].toString()).value_or(InstitutionKind::Enterprise),
            .code = row[3].toString(),
            .profile = row[4].toString(),
            .data = isReal ? DataKind::Real : DataKind::Demonstration,
            .creditCode = row[6].toString(),
            .retiredOn = detail::someDay(row[7])};
}

} // namespace

Result<std::vector<Institution>> all(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT id, name, kind, code, profile, data, credit_code, retired_on "
                      "FROM institution ORDER BY name, id"_s,
                      {}, fromRow);
}

Result<Institution> byId(const store::Reader &reader, const InstitutionId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, name, kind, code, profile, data, credit_code, "
                                "retired_on FROM institution WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_institution", id.toString());
    return fromRow(rows.front());
}

Result<bool> anyDemonstration(const store::Reader &reader)
{
    TRY_LET(rows,
            reader.select(u"SELECT 1 FROM institution WHERE data = 'demonstration' LIMIT 1"_s));
    return !rows.empty();
}

Result<> keep(store::Writer &writer, const Institution &institution)
{
    TRY_LET(taken, writer.select(u"SELECT 1 FROM institution WHERE code = ? AND id <> ?"_s,
                                 {institution.code, institution.id.toString()}));
    if (!taken.empty())
        return fail(Kind::Conflict, "site.code_taken", institution.code);
    TRY(writer.execute(u"INSERT INTO institution (id, name, kind, code, profile, data, "
                       "credit_code) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "name = excluded.name, kind = excluded.kind, code = excluded.code, "
                       "profile = excluded.profile, data = excluded.data, "
                       "credit_code = excluded.credit_code"_s,
                       {institution.id.toString(), institution.name,
                        QString(institutionLetter(institution.kind)), institution.code,
                        institution.profile, dataWord(institution.data).toString(),
                        institution.creditCode}));
    return {};
}

Result<> retire(store::Writer &writer, const InstitutionId &id, const std::optional<QDate> &since)
{
    TRY(writer.execute(u"UPDATE institution SET retired_on = ? WHERE id = ?"_s,
                       {detail::dayColumn(since), id.toString()}));
    return {};
}

} // namespace kaochang::site::institutions
