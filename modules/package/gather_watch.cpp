// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/gather.h"

#include "package/detail/json_content.h"
#include "package/detail/layout.h"
#include "supervision/bookmarks.h"
#include "supervision/findings.h"
#include "supervision/incidents.h"
#include "video/recordings.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

Result<> eachLine(const store::Reader &reader, const site::SittingId &id,
                  const std::function<Result<>(const video::KeptLine &)> &visit)
{
    TRY_LET(recordings, video::recordings::of(reader, id.toString()));
    for (const video::Recording &recording : recordings) {
        TRY_LET(lines, video::recordings::lines(reader, recording.id));
        for (const video::KeptLine &line : lines)
            TRY(visit(line));
    }
    return {};
}

QJsonObject versionJson(const supervision::IncidentVersion &version)
{
    return {{u"number"_s, version.number},
            {u"kind"_s, supervision::incidentWord(version.kind).toString()},
            {u"code"_s, version.code},
            {u"enrolment"_s, idOrNull(version.enrolment)},
            {u"note"_s, version.note},
            {u"by"_s, version.by.toString()},
            {u"written_at"_s, moment(version.writtenAt)}};
}

QJsonObject incidentJson(const supervision::Incident &incident)
{
    QJsonArray versions;
    for (const supervision::IncidentVersion &version : incident.versions)
        versions.append(versionJson(version));
    return {{u"incident"_s, incident.id.toString()},
            {u"room"_s, incident.room.toString()},
            {u"at"_s, moment(incident.at)},
            {u"versions"_s, versions}};
}

QJsonObject bookmarkJson(const supervision::Bookmark &bookmark)
{
    return {{u"bookmark"_s, bookmark.id.toString()},
            {u"room"_s, bookmark.room.toString()},
            {u"camera"_s, idOrNull(bookmark.camera)},
            {u"at"_s, moment(bookmark.at)},
            {u"note"_s, bookmark.note},
            {u"by"_s, bookmark.by.toString()},
            {u"written_at"_s, moment(bookmark.writtenAt)},
            {u"signed_at"_s, moment(bookmark.signedAt)}};
}

QJsonObject findingJson(const supervision::Finding &finding)
{
    QJsonArray bookmarks;
    for (const supervision::BookmarkId &bookmark : finding.bookmarks)
        bookmarks.append(bookmark.toString());
    return {{u"finding"_s, finding.id.toString()},
            {u"enrolment"_s, idOrNull(finding.enrolment)},
            {u"opinion"_s, supervision::opinionWord(finding.opinion).toString()},
            {u"text"_s, finding.text},
            {u"bookmarks"_s, bookmarks},
            {u"by"_s, finding.by.toString()},
            {u"written_at"_s, moment(finding.writtenAt)},
            {u"signed_at"_s, moment(finding.signedAt)}};
}

} // namespace

Result<Content> gatherLedger(const store::Reader &reader, const site::SittingId &id)
{
    Content ledger{LedgerFile, {}, {}, {}};
    TRY(eachLine(reader, id, [&ledger](const video::KeptLine &kept) -> Result<> {
        QJsonObject record = video::lineRecord(kept.line, kept.number);
        record[u"link"_s] = QString::fromLatin1(kept.link.toHex());
        TRY_LET(bytes, canonicalJson(record));
        ledger.bytes += bytes + '\n';
        return {};
    }));
    return ledger;
}

Result<std::vector<Content>> gatherSegments(const store::Reader &reader, const site::SittingId &id,
                                            const QStringList &files, const QString &videoFolder)
{
    QSet<QString> wanted(files.begin(), files.end());
    std::vector<Content> segments;
    TRY(eachLine(reader, id, [&](const video::KeptLine &kept) -> Result<> {
        const video::Segment *segment = kept.line.segment();
        if (segment != nullptr && wanted.remove(segment->file))
            segments.push_back({VideoFolder + segment->file,
                                {},
                                videoFolder + u'/' + segment->file,
                                segment->sha256});
        return {};
    }));
    if (!wanted.isEmpty())
        return fail(Kind::NotFound, "package.unknown_segment", *wanted.begin());
    return segments;
}

Result<Content> gatherSupervision(const store::Reader &reader, const site::SittingId &id)
{
    QJsonArray incidents;
    QJsonArray bookmarks;
    QJsonArray findings;
    TRY_LET(happened, supervision::incidents::of(reader, id));
    for (const supervision::Incident &incident : happened)
        incidents.append(incidentJson(incident));
    TRY_LET(marked, supervision::bookmarks::of(reader, id));
    for (const supervision::Bookmark &bookmark : marked)
        bookmarks.append(bookmarkJson(bookmark));
    TRY_LET(stated, supervision::findings::of(reader, id));
    for (const supervision::Finding &finding : stated)
        findings.append(findingJson(finding));
    return jsonContent(u"supervision/record.json"_s, QJsonObject{{u"incidents"_s, incidents},
                                                                 {u"bookmarks"_s, bookmarks},
                                                                 {u"findings"_s, findings}});
}

} // namespace kaochang::package
