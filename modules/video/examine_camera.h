// SPDX-License-Identifier: GPL-3.0-or-later
// The test button: looks at a camera for some seconds and says what it sends.
#pragma once

#include "core/clock.h"
#include "video/source.h"

#include <QImage>
#include <atomic>
#include <optional>

namespace kaochang::video {

struct CameraReport
{
    QString codec; // "H.264", "H.265", "MJPEG"; "raw" where pictures come decoded
    QSize size;
    double fps = 0;                      // as they came
    qint64 bitsPerSecond = 0;            // 0 where pictures come decoded
    std::optional<qint64> keyIntervalMs; // of a stream, once two key frames came
    std::optional<qint64> clockOffsetMs; // the camera's clock is ahead of ours by so much
    bool isCopied = false;               // recorded as it sends, not encoded again
    QImage picture;                      // full size; null when none could be decoded

    bool operator==(const CameraReport &) const = default;
};

// Blocks for about `seconds` (1 to 60), up to 5 more for a camera that does not answer; less once
// stop is set. Codes: video.cannot_open, video.wrong_password, video.stalled, video.camera_ended,
// video.no_picture (detail of all is redacted).
Result<CameraReport> examineCamera(const Source &source, int seconds, const Clock &clock,
                                   const std::atomic<bool> &stop);

} // namespace kaochang::video
