// SPDX-License-Identifier: GPL-3.0-or-later
// A segment of either kind, opened for looking.
#pragma once

#include "core/result.h"

#include <QImage>
#include <memory>

namespace kaochang::video::detail {

class Film
{
public:
    virtual ~Film() = default;

    virtual qint64 durationMs() const = 0;
    virtual int pictures() const = 0;
    virtual int fps() const = 0; // rounded, where the camera keeps its own time
    virtual Result<QImage> at(qint64 ms) = 0;
};

// Codes: video.cannot_read, video.not_a_segment, video.no_picture.
Result<std::unique_ptr<Film>> openAvi(const QString &path);
Result<std::unique_ptr<Film>> openMp4(const QString &path);

} // namespace kaochang::video::detail
