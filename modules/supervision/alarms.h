// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm and alarm_judgement tables. No other file in the house names them. Pictures are sealed.
#pragma once

#include "store/store.h"
#include "supervision/alarm.h"

namespace kaochang::supervision::alarms {

// Code: supervision.no_such_alarm.
Result<Alarm> byId(const store::Reader &reader, const AlarmId &id);
// Newest first.
Result<std::vector<Alarm>> of(const store::Reader &reader, const site::SittingId &sitting);
// The one that is not over; nothing when the camera is well.
Result<std::optional<Alarm>> standing(const store::Reader &reader,
                                      const video::RecordingId &recording,
                                      const video::CameraId &camera);
// JPEG. Codes: supervision.no_such_alarm, seal.cannot_open.
Result<QByteArray> picture(const store::Reader &reader, const AlarmId &id);

Result<> add(store::Writer &writer, const Alarm &alarm, const QByteArray &picture);
Result<> end(store::Writer &writer, const AlarmId &id, const QDateTime &at);
Result<> addJudgement(store::Writer &writer, const AlarmId &id, int number,
                      const AlarmJudgement &judgement);

} // namespace kaochang::supervision::alarms
