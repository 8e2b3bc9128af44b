// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filings.h"

#include "site/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::filings {
namespace {

Result<std::vector<ScopeRow>> scopeOf(const store::Reader &reader, const QString &filing)
{
    std::vector<ScopeRow> scope;
    TRY_LET(rows, reader.select(u"SELECT edition, code, name, level FROM filing_scope "
                                "WHERE filing = ? ORDER BY edition, code, level DESC"_s,
                                {filing}));
    for (const store::Row &row : rows) {
        const rules::Occupation occupation = detail::occupationOf(row, 0);
        if (scope.empty() || scope.back().occupation != occupation)
            scope.push_back({occupation, {}});
        scope.back().levels.push_back(rules::Level(row[3].toInt()));
    }
    return scope;
}

Result<Filing> fromRow(const store::Reader &reader, const store::Row &row)
{
    TRY_LET(scope, scopeOf(reader, row[0].toString()));
    return Filing{.id = FilingId(row[0].toString()),
                  .institution = InstitutionId(row[1].toString()),
                  .number = row[2].toString(),
                  .from = detail::dayOf(row[3]),
                  .to = detail::dayOf(row[4]),
                  .scope = std::move(scope),
                  .retiredOn = detail::someDay(row[5])};
}

Result<> keepScope(store::Writer &writer, const Filing &filing)
{
    TRY(writer.execute(u"DELETE FROM filing_scope WHERE filing = ?"_s, {filing.id.toString()}));
    for (const ScopeRow &row : filing.scope) {
        for (const rules::Level level : row.levels)
            TRY(writer.execute(u"INSERT INTO filing_scope (filing, edition, code, name, level) "
                               "VALUES (?, ?, ?, ?, ?)"_s,
                               {filing.id.toString(),
                                rules::editionTitle(row.occupation.edition).toString(),
                                row.occupation.code, row.occupation.name, int(level)}));
    }
    return {};
}

} // namespace

Result<Filing> byId(const store::Reader &reader, const FilingId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, institution, number, valid_from, valid_to, "
                                "retired_on FROM filing WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_filing", id.toString());
    return fromRow(reader, rows.front());
}

Result<std::vector<Filing>> of(const store::Reader &reader, const InstitutionId &institution)
{
    std::vector<Filing> answer;
    TRY_LET(rows,
            reader.select(
                u"SELECT id, institution, number, valid_from, valid_to, "
                "retired_on FROM filing WHERE institution = ? ORDER BY valid_to DESC, number"_s,
                {institution.toString()}));
    for (const store::Row &row : rows) {
        TRY_LET(filing, fromRow(reader, row));
        answer.push_back(std::move(filing));
    }
    return answer;
}

Result<> keep(store::Writer &writer, const Filing &filing)
{
    TRY_LET(taken, writer.select(u"SELECT 1 FROM filing WHERE number = ? AND id <> ?"_s,
                                 {filing.number, filing.id.toString()}));
    if (!taken.empty())
        return fail(Kind::Conflict, "site.filing_number_taken", filing.number);
    TRY_LET(elsewhere, writer.select(u"SELECT 1 FROM filing WHERE id = ? AND institution <> ?"_s,
                                     {filing.id.toString(), filing.institution.toString()}));
    if (!elsewhere.empty())
        return fail(Kind::Invalid, "site.other_institution", filing.number);
    TRY(writer.execute(
        u"INSERT INTO filing (id, institution, number, valid_from, valid_to) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET number = excluded.number, "
        "valid_from = excluded.valid_from, valid_to = excluded.valid_to"_s,
        {filing.id.toString(), filing.institution.toString(), filing.number,
         filing.from.toString(Qt::ISODate), filing.to.toString(Qt::ISODate)}));
    return keepScope(writer, filing);
}

Result<> retire(store::Writer &writer, const FilingId &id, const std::optional<QDate> &since)
{
    TRY(writer.execute(u"UPDATE filing SET retired_on = ? WHERE id = ?"_s,
                       {detail::dayColumn(since), id.toString()}));
    return {};
}

} // namespace kaochang::site::filings
