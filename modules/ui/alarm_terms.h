// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the watcher: what is wrong with a picture, and what people made of it.
#pragma once

#include "supervision/alarm.h"
#include "ui/theme.h"

namespace kaochang::ui {

QString alarmText(video::AlarmKind kind); // "Partly covered"
QString alarmStateText(supervision::AlarmState state);
Status alarmStatus(supervision::AlarmState state); // its shape

} // namespace kaochang::ui
