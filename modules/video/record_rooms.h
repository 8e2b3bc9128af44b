// SPDX-License-Identifier: GPL-3.0-or-later
// The recording of rooms as the house does it: recorder and ledger together, started and stopped
// with the sitting. Lines wait here until the store's thread takes them; a store that refuses loses
// none.
#pragma once

#include "video/keep_ledger.h"
#include "video/recorder.h"

#include <deque>
#include <map>

namespace kaochang::video {

class RecordRooms final
{
public:
    // waiting: called on a disk thread whenever a line waits; it posts keepWaiting() to the store's
    // lane and returns. Null where somebody calls keepWaiting() now and then. The folder is made.
    RecordRooms(store::Store &store, const Clock &clock, const QString &folder,
                const Settings &settings, std::function<void()> waiting = {});
    // Ends every picture; lines nobody kept by then are the next sweep's. What was posted to the
    // lane before must be done or never run.
    ~RecordRooms();
    Q_DISABLE_COPY_MOVE(RecordRooms)

    // On the store's thread; returns at once. The codes of KeepLedger::start() and
    // Recorder::start().
    Result<Recording> start(const Actor &by, const QString &sitting, const QString &room,
                            const std::vector<Source> &cameras);

    // On the store's thread: every line that waits, in order. Stops at the store's refusal
    // (Kind::Unavailable), with that line and all behind it still waiting.
    Result<> keepWaiting();
    // On the store's thread: every sighting that waits, in order, with whoever started that
    // recording. Stops at a refusal of Kind::Unavailable; what is refused otherwise is dropped.
    using KeepSighting = std::function<Result<>(const Actor &by, const Sighting &sighting)>;
    Result<> keepSightings(const KeepSighting &keep);
    int waiting() const; // any thread; not 0 for long means that the store refuses

    // Ends the pictures. Any thread, best not the store's: up to 5 s for a camera that hangs.
    // Code: video.not_recording.
    Result<> halt(const RecordingId &id) { return m_recorder.stop(id); }
    // On the store's thread: halts if need be, keeps what waits, closes the recording.
    // The codes of keepWaiting() and KeepLedger::stop(); after a refusal it may be called again.
    Result<Recording> stop(const Actor &by, const RecordingId &id);

    Recorder &recorder() { return m_recorder; } // states(), space(), picture()

private:
    struct Waiting
    {
        Actor by; // whoever started that recording
        LedgerLine line;
    };

    struct Seen
    {
        Actor by;
        Sighting sighting;
    };

    void take(const LedgerLine &line);
    void take(const Sighting &sighting);

    KeepLedger m_ledger;
    mutable std::mutex m_mutex; // guards the four that follow
    std::function<void()> m_waiting;
    std::map<RecordingId, Actor> m_starters;
    std::deque<Waiting> m_lines;
    std::deque<Seen> m_sightings;
    Recorder m_recorder; // last: its threads end before the rest goes
};

} // namespace kaochang::video
