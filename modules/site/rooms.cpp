// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/rooms.h"

#include "site/detail/columns.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::rooms {
namespace {

store::Place addressAt(const QString &id)
{
    return {u"camera", u"address", id};
}

Room fromRow(const store::Row &row)
{
    return {.id = RoomId(row[0].toString()),
            .name = row[1].toString(),
            .kind = roomNamed(row[2].toString()).value_or(RoomKind::Written),
            .places = row[3].toInt(),
            .retiredOn = detail::someDay(row[4])};
}

Result<std::vector<Camera>> camerasFrom(const store::Reader &reader,
                                        const std::vector<store::Row> &rows)
{
    std::vector<Camera> answer;
    for (const store::Row &row : rows) {
        const QString id = row[0].toString();
        TRY_LET(address, reader.vault().openText(row[3].toByteArray(), addressAt(id)));
        answer.push_back({.id = CameraId(id),
                          .room = RoomId(row[1].toString()),
                          .name = row[2].toString(),
                          .address = std::move(address),
                          .covers = row[4].toString(),
                          .retiredOn = detail::someDay(row[5])});
    }
    return answer;
}

} // namespace

Result<std::vector<Room>> all(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT id, name, kind, places, retired_on FROM room ORDER BY name"_s, {},
                      fromRow);
}

Result<Room> byId(const store::Reader &reader, const RoomId &id)
{
    TRY_LET(rows,
            reader.select(u"SELECT id, name, kind, places, retired_on FROM room WHERE id = ?"_s,
                          {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_room", id.toString());
    return fromRow(rows.front());
}

Result<> keep(store::Writer &writer, const Room &room)
{
    TRY_LET(taken, writer.select(u"SELECT 1 FROM room WHERE name = ? AND id <> ?"_s,
                                 {room.name, room.id.toString()}));
    if (!taken.empty())
        return fail(Kind::Conflict, "site.room_name_taken", room.name);
    TRY(writer.execute(
        u"INSERT INTO room (id, name, kind, places) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "kind = excluded.kind, places = excluded.places"_s,
        {room.id.toString(), room.name, roomWord(room.kind).toString(), room.places}));
    return {};
}

Result<> retire(store::Writer &writer, const RoomId &id, const std::optional<QDate> &since)
{
    TRY(writer.execute(u"UPDATE room SET retired_on = ? WHERE id = ?"_s,
                       {detail::dayColumn(since), id.toString()}));
    return {};
}

Result<std::vector<Camera>> cameras(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT id, room, name, address, covers, retired_on "
                                "FROM camera "
                                "ORDER BY room, name"_s));
    return camerasFrom(reader, rows);
}

Result<std::vector<Camera>> camerasOf(const store::Reader &reader, const RoomId &room)
{
    TRY_LET(rows, reader.select(u"SELECT id, room, name, address, covers, retired_on "
                                "FROM camera "
                                "WHERE room = ? AND retired_on IS NULL ORDER BY name"_s,
                                {room.toString()}));
    return camerasFrom(reader, rows);
}

Result<Camera> camera(const store::Reader &reader, const CameraId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, room, name, address, covers, retired_on "
                                "FROM camera WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_camera", id.toString());
    TRY_LET(found, camerasFrom(reader, rows));
    return found.front();
}

Result<> keepCamera(store::Writer &writer, const Camera &camera)
{
    const QString id = camera.id.toString();
    TRY_LET(taken, writer.select(u"SELECT 1 FROM camera WHERE room = ? AND name = ? AND id <> ?"_s,
                                 {camera.room.toString(), camera.name, id}));
    if (!taken.empty())
        return fail(Kind::Conflict, "site.camera_name_taken", camera.name);
    TRY(writer.execute(
        u"INSERT INTO camera (id, room, name, address, covers) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET room = excluded.room, name = excluded.name, "
        "address = excluded.address, covers = excluded.covers"_s,
        {id, camera.room.toString(), camera.name,
         writer.vault().seal(camera.address, addressAt(id)), camera.covers}));
    return {};
}

Result<> retireCamera(store::Writer &writer, const CameraId &id, const std::optional<QDate> &since)
{
    TRY(writer.execute(u"UPDATE camera SET retired_on = ? WHERE id = ?"_s,
                       {detail::dayColumn(since), id.toString()}));
    return {};
}

} // namespace kaochang::site::rooms
