// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm is kept when the watcher raises it, and answered by whoever is on the floor.
#pragma once

#include "store/store.h"
#include "supervision/alarm.h"
#include "video/record_rooms.h"

namespace kaochang::supervision {

// On the store lane. The centre is told ids, kind, state and the picture's hash; no picture, no
// word.
class AnswerAlarm final
{
public:
    AnswerAlarm(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // What a watcher saw, by whoever started that recording: begins an alarm, or ends the one that
    // stands. Codes: video.no_such_recording, supervision.alarm_stands (one of this camera does
    // already), supervision.no_such_alarm (none to end).
    Result<Alarm> keep(const Actor &by, const video::Sighting &sighting) const;

    // Codes of all: supervision.no_such_alarm, supervision.alarm_answered. One acknowledged may
    // still be called false or an incident.
    Result<Alarm> acknowledge(const Actor &by, const AlarmId &id) const;
    Result<Alarm> callFalse(const Actor &by, const AlarmId &id,
                            const QString &why) const; // supervision.no_reason
    // Flags an incident of the alarm's room at the alarm's moment, its words to come. Also the
    // codes of ReportIncident::flagNow().
    Result<Alarm> callIncident(const Actor &by, const AlarmId &id) const;
    // The camera was moved on purpose: ends the alarm, whatever was said of it before, and the
    // watcher of recorder (null: nothing is recorded here) learns the new picture. Codes:
    // supervision.no_reason, supervision.alarm_over (the picture was well again by itself).
    Result<Alarm> acceptPicture(const Actor &by, const AlarmId &id, const QString &why,
                                video::RecordRooms *recorder) const;

private:
    Result<Alarm> begin(const Actor &by, const video::Sighting &sighting) const;
    Result<Alarm> end(const Actor &by, const video::Sighting &sighting) const;
    Result<Alarm> judge(const Actor &by, const AlarmId &id, AlarmJudgement judgement) const;

    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::supervision
