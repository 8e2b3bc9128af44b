// SPDX-License-Identifier: GPL-3.0-or-later
// A room of the site, and the cameras that watch it.
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <optional>

namespace kaochang::site {

using RoomId = Id<struct RoomTag>;
using CameraId = Id<struct CameraTag>;

// 考场: 笔试, 机考, 实操, 综合评审.
enum class RoomKind { Written, Computer, Practical, Review };
QStringView roomWord(RoomKind kind); // "written", "computer", "practical", "review"
std::optional<RoomKind> roomNamed(QStringView word);

struct Room
{
    RoomId id; // null: not kept yet
    QString name;
    RoomKind kind = RoomKind::Written;
    int places = 0; // 考位 of a written or computer room, 工位 of a practical one: 1-999
    std::optional<QDate> retiredOn = {}; // out of use since; records still name it

    bool operator==(const Room &) const = default;
};

struct Camera
{
    CameraId id; // null: not kept yet
    RoomId room;
    QString name;    // "前机位"
    QString address; // what video::parseSource reads; may hold a password, sealed at rest
    QString covers;  // "讲台与前三排"
    std::optional<QDate> retiredOn = {}; // recorded no more; its recordings stay

    bool operator==(const Camera &) const = default;
};

// Codes: site.no_name, site.bad_places.
Result<> checkRoom(const Room &room);
// Codes: site.no_name, site.no_address.
Result<> checkCamera(const Camera &camera);

} // namespace kaochang::site
