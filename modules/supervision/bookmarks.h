// SPDX-License-Identifier: GPL-3.0-or-later
// The bookmark table. No other file in the house names it. A trigger keeps signed rows as they are.
#pragma once

#include "store/store.h"
#include "supervision/bookmark.h"

namespace kaochang::supervision::bookmarks {

Result<Bookmark> byId(const store::Reader &reader,
                      const BookmarkId &id); // supervision.no_such_bookmark
Result<std::vector<Bookmark>> of(const store::Reader &reader,
                                 const site::SittingId &sitting); // by moment

Result<> add(store::Writer &writer, const Bookmark &bookmark);
Result<> reword(store::Writer &writer, const BookmarkId &id, const QString &note);
Result<> sign(store::Writer &writer, const BookmarkId &id, const QDateTime &at);

} // namespace kaochang::supervision::bookmarks
