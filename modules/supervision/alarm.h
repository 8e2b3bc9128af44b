// SPDX-License-Identifier: GPL-3.0-or-later
// The watcher's word on a camera's picture, and what people made of it: seen, nothing, an incident,
// or a new picture that is as it should be.
#pragma once

#include "supervision/incident.h"
#include "video/watcher.h"

namespace kaochang::supervision {

using AlarmId = Id<struct AlarmTag>;

// False and Incident may only be followed by Accepted: the camera still shows something new.
enum class AlarmState { Open, Acknowledged, False, Incident, Accepted };
QStringView alarmStateWord(AlarmState state); // "acknowledged"
std::optional<AlarmState> alarmStateNamed(QStringView word);

struct AlarmJudgement
{
    AlarmState state = AlarmState::Acknowledged;
    QString why;                        // a false alarm and an accepted picture need one
    std::optional<IncidentId> incident; // with AlarmState::Incident
    UserId by;
    QDateTime writtenAt;

    bool operator==(const AlarmJudgement &) const = default;
};

struct Alarm
{
    AlarmId id;
    video::RecordingId recording;
    site::SittingId sitting;
    site::RoomId room;
    video::CameraId camera;
    video::AlarmKind kind = video::AlarmKind::Black;
    QDateTime at;                           // of the picture that made it sure
    std::optional<QDateTime> overAt;        // well again, or accepted; nothing: still so, or nobody
                                            // knows
    QByteArray sha256;                      // of the picture
    std::vector<AlarmJudgement> judgements; // oldest first

    AlarmState state() const
    {
        return judgements.empty() ? AlarmState::Open : judgements.back().state;
    }
    bool operator==(const Alarm &) const = default;
};

} // namespace kaochang::supervision
