// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/findings.h"

using namespace Qt::StringLiterals;

namespace kaochang::supervision::findings {
namespace {

Result<Finding> read(const store::Reader &reader, const store::Row &row)
{
    const auto opinion = opinionNamed(row[3].toString());
    if (!opinion)
        return fail(Kind::Corrupt, "supervision.no_such_finding", row[0].toString());
    Finding finding{FindingId(row[0].toString()),
                    site::SittingId(row[1].toString()),
                    {},
                    *opinion,
                    row[4].toString(),
                    {},
                    UserId(row[5].toString()),
                    fromMs(row[6].toLongLong()),
                    {}};
    if (!row[2].isNull())
        finding.enrolment = roster::EnrolmentId(row[2].toString());
    if (!row[7].isNull())
        finding.signedAt = fromMs(row[7].toLongLong());
    TRY_LET(bookmarks,
            reader.select(
                u"SELECT bookmark FROM finding_bookmark WHERE finding = ? ORDER BY bookmark"_s,
                {row[0]}));
    for (const store::Row &bookmark : bookmarks)
        finding.bookmarks.emplace_back(bookmark[0].toString());
    return finding;
}

Result<> point(store::Writer &writer, const Finding &finding)
{
    for (const BookmarkId &bookmark : finding.bookmarks)
        TRY(writer.execute(u"INSERT INTO finding_bookmark (finding, bookmark) VALUES (?, ?)"_s,
                           {finding.id.toString(), bookmark.toString()}));
    return {};
}

} // namespace

Result<Finding> byId(const store::Reader &reader, const FindingId &id)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT id, sitting, enrolment, opinion, text, author, written_at, signed_at "
                "FROM finding WHERE id = ?"_s,
                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "supervision.no_such_finding", id.toString());
    return read(reader, rows.front());
}

Result<std::vector<Finding>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT id, sitting, enrolment, opinion, text, author, written_at, signed_at "
                "FROM finding WHERE sitting = ? ORDER BY written_at, id"_s,
                {sitting.toString()}));
    std::vector<Finding> findings;
    for (const store::Row &row : rows) {
        TRY_LET(finding, read(reader, row));
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<> add(store::Writer &writer, const Finding &finding)
{
    TRY(writer.execute(
        u"INSERT INTO finding (id, sitting, enrolment, opinion, text, author, written_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {finding.id.toString(), finding.sitting.toString(),
         finding.enrolment ? finding.enrolment->toString() : QVariant(),
         opinionWord(finding.opinion).toString(), finding.text, finding.by.toString(),
         finding.writtenAt.toMSecsSinceEpoch()}));
    return point(writer, finding);
}

Result<> change(store::Writer &writer, const Finding &finding)
{
    TRY(writer.execute(
        u"UPDATE finding SET opinion = ?, text = ? WHERE id = ?"_s,
        {opinionWord(finding.opinion).toString(), finding.text, finding.id.toString()}));
    TRY(writer.execute(u"DELETE FROM finding_bookmark WHERE finding = ?"_s,
                       {finding.id.toString()}));
    return point(writer, finding);
}

Result<> sign(store::Writer &writer, const FindingId &id, const QDateTime &at)
{
    TRY(writer.execute(u"UPDATE finding SET signed_at = ? WHERE id = ?"_s,
                       {at.toMSecsSinceEpoch(), id.toString()}));
    return {};
}

} // namespace kaochang::supervision::findings
