// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/review.h"

#include "core/canonical_json.h"
#include "roster/enrolments.h"
#include "seal/digest.h"
#include "site/sittings.h"
#include "supervision/bookmarks.h"
#include "supervision/findings.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::supervision {
namespace {

QJsonValue idOrNull(const auto &id)
{
    return id ? QJsonValue(id->toString()) : QJsonValue();
}

// Tells who, where and the digest of the whole; the text itself stays at the site until it is
// packed.
Result<> tell(store::Writer &writer, QJsonObject whole, const QString &text)
{
    QJsonObject body = whole;
    whole[u"text"_s] = text;
    TRY_LET(bytes, canonicalJson(whole));
    body[u"sha256"_s] = QString::fromLatin1(seal::sha256(bytes).toHex());
    writer.tell(body);
    return {};
}

Result<> tell(store::Writer &writer, const Bookmark &bookmark)
{
    return tell(writer,
                {{u"bookmark"_s, bookmark.id.toString()},
                 {u"sitting"_s, bookmark.sitting.toString()},
                 {u"room"_s, bookmark.room.toString()},
                 {u"camera"_s, idOrNull(bookmark.camera)},
                 {u"at"_s, bookmark.at.toMSecsSinceEpoch()}},
                bookmark.note);
}

Result<> tell(store::Writer &writer, const Finding &finding)
{
    QJsonArray bookmarks;
    for (const BookmarkId &bookmark : finding.bookmarks)
        bookmarks.append(bookmark.toString());
    return tell(writer,
                {{u"finding"_s, finding.id.toString()},
                 {u"sitting"_s, finding.sitting.toString()},
                 {u"enrolment"_s, idOrNull(finding.enrolment)},
                 {u"opinion"_s, opinionWord(finding.opinion).toString()},
                 {u"bookmarks"_s, bookmarks}},
                finding.text);
}

template <typename Thing>
Result<> mayChange(const Actor &by, const Thing &thing)
{
    if (thing.by != by.user)
        return fail(Kind::Denied, "supervision.not_yours", thing.id.toString());
    if (thing.signedAt)
        return fail(Kind::Conflict, "supervision.already_signed", thing.id.toString());
    return {};
}

Result<> check(const store::Reader &reader, const Bookmark &bookmark, const QDateTime &now)
{
    if (bookmark.note.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_note");
    if (bookmark.at > now)
        return fail(Kind::Invalid, "supervision.in_the_future",
                    bookmark.at.toString(Qt::ISODateWithMs));
    TRY_LET(sitting, site::sittings::byId(reader, bookmark.sitting));
    if (std::ranges::count(sitting.rooms, bookmark.room) == 0)
        return fail(Kind::Invalid, "supervision.wrong_room", bookmark.room.toString());
    return {};
}

Result<> check(const store::Reader &reader, const Finding &finding)
{
    if (finding.text.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_text");
    TRY(site::sittings::byId(reader, finding.sitting));
    if (finding.enrolment) {
        TRY_LET(enrolment, roster::enrolments::byId(reader, *finding.enrolment));
        if (enrolment.sitting != finding.sitting)
            return fail(Kind::Invalid, "supervision.wrong_enrolment",
                        finding.enrolment->toString());
    }
    for (const BookmarkId &id : finding.bookmarks) {
        TRY_LET(bookmark, bookmarks::byId(reader, id));
        if (bookmark.sitting != finding.sitting)
            return fail(Kind::Invalid, "supervision.wrong_bookmark", id.toString());
    }
    return {};
}

Result<> signBookmarksOf(store::Writer &writer, const Finding &finding, const QDateTime &at)
{
    for (const BookmarkId &id : finding.bookmarks) {
        TRY_LET(bookmark, bookmarks::byId(writer, id));
        if (bookmark.signedAt)
            continue;
        if (bookmark.by != finding.by)
            return fail(Kind::Conflict, "supervision.bookmark_not_signed", id.toString());
        TRY(bookmarks::sign(writer, id, at));
    }
    return {};
}

} // namespace

Result<Bookmark> Review::addBookmark(const Actor &by, Bookmark draft) const
{
    draft.id = BookmarkId::make(m_clock);
    draft.by = by.user;
    draft.writtenAt = m_clock.now();
    draft.signedAt.reset();
    const store::Act act{by, u"supervision.add_bookmark"_s, draft.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Bookmark> {
        TRY(check(writer, draft, m_clock.now()));
        TRY(bookmarks::add(writer, draft));
        TRY(tell(writer, draft));
        return draft;
    });
}

Result<Bookmark> Review::rewordBookmark(const Actor &by, const BookmarkId &id,
                                        const QString &note) const
{
    const store::Act act{by, u"supervision.reword_bookmark"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Bookmark> {
        TRY_LET(bookmark, bookmarks::byId(writer, id));
        TRY(mayChange(by, bookmark));
        bookmark.note = note;
        TRY(check(writer, bookmark, m_clock.now()));
        TRY(bookmarks::reword(writer, id, note));
        TRY(tell(writer, bookmark));
        return std::move(bookmark);
    });
}

Result<Bookmark> Review::signBookmark(const Actor &by, const BookmarkId &id) const
{
    const store::Act act{by, u"supervision.sign_bookmark"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Bookmark> {
        TRY_LET(bookmark, bookmarks::byId(writer, id));
        TRY(mayChange(by, bookmark));
        bookmark.signedAt = m_clock.now();
        TRY(bookmarks::sign(writer, id, *bookmark.signedAt));
        TRY(tell(writer, bookmark));
        return std::move(bookmark);
    });
}

Result<Finding> Review::writeFinding(const Actor &by, Finding draft) const
{
    draft.id = FindingId::make(m_clock);
    draft.by = by.user;
    draft.writtenAt = m_clock.now();
    draft.signedAt.reset();
    const store::Act act{by, u"supervision.write_finding"_s, draft.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Finding> {
        TRY(check(writer, draft));
        TRY(findings::add(writer, draft));
        TRY(tell(writer, draft));
        return draft;
    });
}

Result<Finding> Review::changeFinding(const Actor &by, const Finding &changed) const
{
    const store::Act act{by, u"supervision.change_finding"_s, changed.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Finding> {
        TRY_LET(finding, findings::byId(writer, changed.id));
        TRY(mayChange(by, finding));
        finding.opinion = changed.opinion;
        finding.text = changed.text;
        finding.bookmarks = changed.bookmarks;
        TRY(check(writer, finding));
        TRY(findings::change(writer, finding));
        TRY(tell(writer, finding));
        return std::move(finding);
    });
}

Result<Finding> Review::signFinding(const Actor &by, const FindingId &id) const
{
    const store::Act act{by, u"supervision.sign_finding"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Finding> {
        TRY_LET(finding, findings::byId(writer, id));
        TRY(mayChange(by, finding));
        finding.signedAt = m_clock.now();
        TRY(signBookmarksOf(writer, finding, *finding.signedAt));
        TRY(findings::sign(writer, id, *finding.signedAt));
        TRY(tell(writer, finding));
        return std::move(finding);
    });
}

} // namespace kaochang::supervision
