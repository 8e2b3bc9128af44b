// SPDX-License-Identifier: GPL-3.0-or-later
// A network camera whose pictures are taken as it encoded them. Private: FFmpeg's types end here.
#pragma once

#include "core/clock.h"
#include "video/detail/packet.h"
#include "video/source.h"

#include <atomic>

namespace kaochang::video::detail {

Cause causeOf(const Error &error);

class Stream
{
public:
    virtual ~Stream() = default;

    // The next picture, H.264 or H.265 as coded, motion JPEG as JPEG with the moment it came. Waits
    // for the camera. Codes: video.stalled (nothing for 4 s), video.camera_ended.
    virtual Result<Packet> next() = 0;
    // By how much the camera's clock is ahead of ours, ms; nothing while it has not said its time.
    virtual std::optional<qint64> clockOffset() const = 0;
};

// Gives up within 4 s, within 0.1 s once stop is set; stop must outlive the stream. Codes:
// video.cannot_open (detail is redacted), video.wrong_password, video.stalled,
// video.not_copied (it sends something else, to be decoded: see openCamera).
Result<std::unique_ptr<Stream>> openStream(const Source &source, const Clock &clock,
                                           const std::atomic<bool> &stop);

} // namespace kaochang::video::detail
