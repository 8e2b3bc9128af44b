// SPDX-License-Identifier: GPL-3.0-or-later
// The watcher's word on a camera's picture, and what people made of it: seen, nothing, or an
// incident.
#pragma once

#include "supervision/incident.h"
#include "video/watcher.h"

namespace kaochang::supervision {

using AlarmId = Id<struct AlarmTag>;

enum class AlarmState { Open, Acknowledged, False, Incident }; // the last two are the end of it
QStringView alarmStateWord(AlarmState state);                  // "acknowledged"
std::optional<AlarmState> alarmStateNamed(QStringView word);

struct AlarmJudgement
{
    AlarmState state = AlarmState::Acknowledged;
    QString why;                        // a false alarm needs one
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
    std::optional<QDateTime> overAt;        // nothing: the picture is still so, or nobody knows
    QByteArray sha256;                      // of the picture
    std::vector<AlarmJudgement> judgements; // oldest first

    AlarmState state() const
    {
        return judgements.empty() ? AlarmState::Open : judgements.back().state;
    }
    bool operator==(const Alarm &) const = default;
};

} // namespace kaochang::supervision
