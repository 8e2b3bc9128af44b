// SPDX-License-Identifier: GPL-3.0-or-later
// The room and camera tables. No other file in the house names them.
#pragma once

#include "site/room.h"
#include "store/store.h"

namespace kaochang::site::rooms {

Result<std::vector<Room>> all(const store::Reader &reader);       // by name
Result<Room> byId(const store::Reader &reader, const RoomId &id); // site.no_such_room
Result<> keep(store::Writer &writer, const Room &room);           // site.room_name_taken

Result<std::vector<Camera>> cameras(const store::Reader &reader); // all, by room and name
Result<std::vector<Camera>> camerasOf(const store::Reader &reader, const RoomId &room); // by name
Result<> keepCamera(store::Writer &writer, const Camera &camera); // site.camera_name_taken

} // namespace kaochang::site::rooms
