// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/bookmarks.h"

using namespace Qt::StringLiterals;

namespace kaochang::supervision::bookmarks {
namespace {

Bookmark read(const store::Row &row)
{
    Bookmark bookmark{BookmarkId(row[0].toString()),
                      site::SittingId(row[1].toString()),
                      site::RoomId(row[2].toString()),
                      {},
                      fromMs(row[4].toLongLong()),
                      row[5].toString(),
                      UserId(row[6].toString()),
                      fromMs(row[7].toLongLong()),
                      {}};
    if (!row[3].isNull())
        bookmark.camera = video::CameraId(row[3].toString());
    if (!row[8].isNull())
        bookmark.signedAt = fromMs(row[8].toLongLong());
    return bookmark;
}

} // namespace

Result<Bookmark> byId(const store::Reader &reader, const BookmarkId &id)
{
    TRY_LET(rows, reader.select(
                      u"SELECT id, sitting, room, camera, at, note, author, written_at, signed_at "
                      "FROM bookmark WHERE id = ?"_s,
                      {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "supervision.no_such_bookmark", id.toString());
    return read(rows.front());
}

Result<std::vector<Bookmark>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(
                      u"SELECT id, sitting, room, camera, at, note, author, written_at, signed_at "
                      "FROM bookmark WHERE sitting = ? ORDER BY at, id"_s,
                      {sitting.toString()}));
    std::vector<Bookmark> bookmarks;
    for (const store::Row &row : rows)
        bookmarks.push_back(read(row));
    return bookmarks;
}

Result<> add(store::Writer &writer, const Bookmark &bookmark)
{
    TRY(writer.execute(
        u"INSERT INTO bookmark (id, sitting, room, camera, at, note, author, written_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {bookmark.id.toString(), bookmark.sitting.toString(), bookmark.room.toString(),
         bookmark.camera ? bookmark.camera->toString() : QVariant(),
         bookmark.at.toMSecsSinceEpoch(), bookmark.note, bookmark.by.toString(),
         bookmark.writtenAt.toMSecsSinceEpoch()}));
    return {};
}

Result<> reword(store::Writer &writer, const BookmarkId &id, const QString &note)
{
    TRY(writer.execute(u"UPDATE bookmark SET note = ? WHERE id = ?"_s, {note, id.toString()}));
    return {};
}

Result<> sign(store::Writer &writer, const BookmarkId &id, const QDateTime &at)
{
    TRY(writer.execute(u"UPDATE bookmark SET signed_at = ? WHERE id = ?"_s,
                       {at.toMSecsSinceEpoch(), id.toString()}));
    return {};
}

} // namespace kaochang::supervision::bookmarks
