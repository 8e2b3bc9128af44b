// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the house knows of one room of one sitting, gathered for looking.
#pragma once

#include "store/store.h"
#include "supervision/incident.h"
#include "supervision/timeline.h"

namespace kaochang::supervision {

struct RoomRecord
{
    std::vector<video::Recording> recordings; // oldest first
    std::vector<video::KeptLine> lines;       // of all of them

    bool operator==(const RoomRecord &) const = default;
};

Result<RoomRecord> roomRecord(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room);

// The room's time axis with its own bookmarks and incidents and the markers given: marks come as
// plain values, because the rooms that give them stand beside this one.
Result<Timeline> roomTimeline(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room, std::vector<Marker> given);

} // namespace kaochang::supervision
