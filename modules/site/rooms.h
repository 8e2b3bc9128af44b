// SPDX-License-Identifier: GPL-3.0-or-later
// The room and camera tables. No other file in the house names them.
#pragma once

#include "site/room.h"
#include "store/store.h"

namespace kaochang::site::rooms {

Result<std::vector<Room>> all(const store::Reader &reader);       // by name
Result<Room> byId(const store::Reader &reader, const RoomId &id); // site.no_such_room
Result<> keep(store::Writer &writer, const Room &room);           // site.room_name_taken
Result<> retire(store::Writer &writer, const RoomId &id,
                const std::optional<QDate> &since); // null: in use again

Result<std::vector<Camera>> cameras(const store::Reader &reader); // all, by room and name
// Those in use, by name.
Result<std::vector<Camera>> camerasOf(const store::Reader &reader, const RoomId &room);
Result<Camera> camera(const store::Reader &reader, const CameraId &id); // site.no_such_camera
Result<> keepCamera(store::Writer &writer, const Camera &camera);       // site.camera_name_taken
Result<> retireCamera(store::Writer &writer, const CameraId &id, const std::optional<QDate> &since);

} // namespace kaochang::site::rooms
