// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of a sitting are recorded from before it starts until after it closes.
#pragma once

#include "site/sitting.h"
#include "video/record_rooms.h"

namespace kaochang::supervision {

// On the store lane.
class RecordSitting final
{
public:
    RecordSitting(store::Store &store, video::RecordRooms &recorder)
        : m_store(store)
        , m_recorder(recorder)
    {}

    // Every room of the sitting that has cameras and is not recording yet. Codes:
    // site.no_such_sitting, video.unknown_address, video.no_cameras (no room has one), and those of
    // RecordRooms::start().
    Result<> start(const Actor &by, const site::SittingId &id) const;
    // Whatever of it is still recording. Up to 5 s for a camera that hangs. RecordRooms::stop()'s
    // codes.
    Result<> stop(const Actor &by, const site::SittingId &id) const;
    // Whatever waits in the recorder: lines of the ledger, then what the watcher saw. Codes: the
    // store's refusals; what was refused waits on.
    Result<> keepWaiting() const;

private:
    store::Store &m_store;
    video::RecordRooms &m_recorder;
};

} // namespace kaochang::supervision
