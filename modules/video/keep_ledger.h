// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder's words become evidence: each segment and each gap one line of the ledger, its link
// in the audit chain. On the store lane.
#pragma once

#include "store/store.h"
#include "video/ledger_chain.h"
#include "video/recording.h"

namespace kaochang::video {

class KeepLedger final
{
public:
    KeepLedger(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Before Recorder::start(). sitting and room are ids of the site room. Codes: video.no_cameras,
    // video.room_is_recording (detail: the room).
    Result<Recording> start(const Actor &by, const QString &sitting, const QString &room,
                            const std::vector<Source> &cameras) const;

    // One line, as video.keep_segment or video.keep_gap. Codes: video.no_such_recording,
    // video.recording_ended, video.already_kept. A line that could not be kept is found again by
    // the sweep.
    Result<KeptLine> keep(const Actor &by, const LedgerLine &line) const;

    // After Recorder::stop(): tells the head of every camera's chain. Codes:
    // video.no_such_recording, video.recording_ended.
    Result<Recording> stop(const Actor &by, const RecordingId &id) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

// {"recording": …, "heads": [{"camera": …, "number": …, "link": …}, …]}: what stop and sweep tell
// the centre.
Result<QJsonObject> chainHeads(const store::Reader &reader, const Recording &recording);

} // namespace kaochang::video
