// SPDX-License-Identifier: GPL-3.0-or-later
// A supervisor's note at a moment of a room's recording.
#pragma once

#include "core/actor.h"
#include "site/sitting.h"
#include "video/source.h"

namespace kaochang::supervision {

using BookmarkId = Id<struct BookmarkTag>;

struct Bookmark
{
    BookmarkId id; // null: not kept yet
    site::SittingId sitting;
    site::RoomId room;
    std::optional<video::CameraId> camera; // nothing: the whole room
    QDateTime at;                          // the moment it points to, UTC
    QString note;
    UserId by;
    QDateTime writtenAt;
    std::optional<QDateTime> signedAt; // from then on nobody changes it (design.md 5, fact 12)

    bool operator==(const Bookmark &) const = default;
};

} // namespace kaochang::supervision
