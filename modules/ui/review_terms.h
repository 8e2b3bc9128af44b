// SPDX-License-Identifier: GPL-3.0-or-later
// The words of looking back: why nothing was recorded, what stands on the time axis, what was
// found.
#pragma once

#include "supervision/finding.h"
#include "supervision/timeline.h"
#include "ui/theme.h"

namespace kaochang::ui {

QString gapText(video::Cause cause);                 // "the camera was lost"
QString gapText(const supervision::Uncovered &gap);  // "Not recorded 09:26:10–09:27:00: …"
QString markerText(supervision::MarkerKind kind);    // "Check-in"
Status markerStatus(supervision::MarkerKind kind);   // its shape on the axis
QString markerText(const supervision::Marker &each); // "09:26:10 Check-in, 3 张*"
QString opinionText(supervision::Opinion opinion);
Status opinionStatus(supervision::Opinion opinion);
QString secondText(const QDateTime &utc); // "09:26:10" at the site
QString maskedName(const QString &name);  // "张**": enough to recognise

} // namespace kaochang::ui
