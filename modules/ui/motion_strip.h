// SPDX-License-Identifier: GPL-3.0-or-later
// How much moved before a camera, drawn along the time axis: the more, the darker.
#pragma once

#include "supervision/coverage.h"
#include "video/motion.h"

#include <QRect>
#include <map>
#include <vector>

class QPainter;

namespace kaochang::ui {

using Motions = std::map<video::CameraId, std::vector<video::Motion>>; // by recording

// span is the whole width of box.
void paintMotion(QPainter &painter, const QRect &box, const supervision::Interval &span,
                 const std::vector<video::Motion> &motions);

} // namespace kaochang::ui
