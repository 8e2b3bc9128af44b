// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motion_strip.h"

#include "ui/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace kaochang::ui {
namespace {

constexpr double Much = 200; // permille: a fifth of the picture; more is as dark
constexpr int Faint = 24;    // alpha of a picture in which nothing moves

} // namespace

void paintMotion(QPainter &painter, const QRect &box, const supervision::Interval &span,
                 const std::vector<video::Motion> &motions)
{
    const auto momentAt = [&](int pixel) {
        return span.from.addMSecs(pixel * span.lengthMs() / std::max(1, box.width()));
    };
    QColor dark = theme::statusColor(Status::Info);
    for (int pixel = 0; pixel < box.width(); ++pixel) {
        int most = -1;
        for (const video::Motion &motion : motions)
            most = std::max(most, motion.most(momentAt(pixel), momentAt(pixel + 1)));
        if (most < 0)
            continue;
        dark.setAlpha(Faint + int((255 - Faint) * std::sqrt(std::min(1.0, most / Much))));
        painter.fillRect(box.left() + pixel, box.top(), 1, box.height(), dark);
    }
}

} // namespace kaochang::ui
