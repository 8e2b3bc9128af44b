// SPDX-License-Identifier: GPL-3.0-or-later
// A film as a lane hands it to the watcher: through H.264 and back, small and grey.
#pragma once

#include "watch/script.h"

#include <QImage>
#include <QString>

namespace kaochang::tests::watch {

struct Reel
{
    QByteArray pictures; // 320×180 each, YUV 4:2:0
    double step = 1;     // seconds from one to the next

    int count() const;
    QImage at(int number) const;     // grey; shares the bytes
    double colour(int number) const; // as a lane measures it: see video::Watch::look()
};

bool hasEncoder(); // ffmpeg with libx264 is on the machine

// Films the script, or reads what was filmed before from the folder (empty: keeps nothing). Empty
// when the encoder failed.
Reel reelOf(const Script &script, double step, const QString &folder = {});

} // namespace kaochang::tests::watch
