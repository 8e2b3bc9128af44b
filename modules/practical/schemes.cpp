// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/schemes.h"

using namespace Qt::StringLiterals;

namespace kaochang::practical::schemes {
namespace {

Result<Scheme> fromRow(const store::Row &row)
{
    TRY_LET(scheme, parseScheme(row[1].toString().toUtf8()));
    scheme.id = SchemeId(row[0].toString());
    return scheme;
}

} // namespace

Result<Scheme> byId(const store::Reader &reader, const SchemeId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, body FROM practical_scheme WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "practical.no_such_scheme", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<Scheme>> of(const store::Reader &reader, const rules::Occupation &occupation,
                               rules::Level level, rules::SubjectKind subject)
{
    std::vector<Scheme> answer;
    TRY_LET(rows,
            reader.select(u"SELECT id, body FROM practical_scheme WHERE edition = ? "
                          "AND code = ? AND level = ? AND subject = ? "
                          "ORDER BY version DESC"_s,
                          {rules::editionTitle(occupation.edition).toString(), occupation.code,
                           int(level), rules::subjectWord(subject).toString()}));
    for (const store::Row &row : rows) {
        TRY_LET(scheme, fromRow(row));
        answer.push_back(std::move(scheme));
    }
    return answer;
}

Result<> add(store::Writer &writer, const Scheme &scheme)
{
    TRY_LET(body, schemeJson(scheme));
    TRY(writer.execute(
        u"INSERT INTO practical_scheme (id, edition, code, level, subject, version, "
        "body) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {scheme.id.toString(), rules::editionTitle(scheme.occupation.edition).toString(),
         scheme.occupation.code, int(scheme.level), rules::subjectWord(scheme.subject).toString(),
         scheme.version, QString::fromUtf8(body)}));
    return {};
}

} // namespace kaochang::practical::schemes
