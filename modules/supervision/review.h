// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor writes while looking: moments with a note, and findings that rest on them. Only
// the author changes or signs; once signed nobody does.
#pragma once

#include "store/store.h"
#include "supervision/finding.h"

namespace kaochang::supervision {

// On the store lane. The centre is told ids and the SHA-256 of what was written, never the text.
class Review final
{
public:
    Review(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // From the draft: sitting, room, camera, at, note. Codes: site.no_such_sitting,
    // supervision.wrong_room (not one of the sitting's), supervision.in_the_future,
    // supervision.no_note.
    Result<Bookmark> addBookmark(const Actor &by, Bookmark draft) const;
    // Codes of both: supervision.no_such_bookmark, supervision.not_yours,
    // supervision.already_signed.
    Result<Bookmark> rewordBookmark(const Actor &by, const BookmarkId &id,
                                    const QString &note) const; // supervision.no_note
    Result<Bookmark> signBookmark(const Actor &by, const BookmarkId &id) const;

    // From the draft: sitting, enrolment, opinion, text, bookmarks. Codes: site.no_such_sitting,
    // supervision.no_text, supervision.wrong_enrolment, supervision.wrong_bookmark (not of this
    // sitting).
    Result<Finding> writeFinding(const Actor &by, Finding draft) const;
    // Opinion, text and bookmarks. Codes as above, and of both: supervision.no_such_finding,
    // supervision.not_yours, supervision.already_signed.
    Result<Finding> changeFinding(const Actor &by, const Finding &changed) const;
    // Signs its author's own open bookmarks with it; somebody else's must be signed already
    // (supervision.bookmark_not_signed).
    Result<Finding> signFinding(const Actor &by, const FindingId &id) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::supervision
