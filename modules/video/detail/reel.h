// SPDX-License-Identifier: GPL-3.0-or-later
// The file of one segment while it is written, strictly forward; AVI for JPEG pictures, fragmented
// MP4 for streams as the camera sent them.
#pragma once

#include "core/result.h"
#include "video/detail/packet.h"
#include "video/settings.h"

namespace kaochang::video::detail {

class Reel
{
public:
    virtual ~Reel() = default;

    // Codes of all: video.no_space, video.cannot_write. After a failure only finish() makes sense:
    // it keeps what is whole.
    virtual Result<> add(const Packet &packet) = 0;
    virtual Result<> extendTo(qint64 ms) = 0; // the last picture is shown until then
    virtual Result<> sync() = 0; // to the disk; also fails when the file is no longer at its path
    virtual Result<QByteArray> finish() = 0; // closed and synced; its SHA-256

    virtual qint64 bytes() const = 0;      // the operating system took
    virtual qint64 frames() const = 0;     // in those bytes
    virtual qint64 repeated() const = 0;   // of these, pictures shown again
    virtual qint64 durationMs() const = 0; // from the first picture to the end of the last
};

// Creates the file for a segment that begins with this picture, which is not yet added.
Result<std::unique_ptr<Reel>> startReel(const QString &path, const Packet &first,
                                        const Settings &settings);
QStringView reelSuffix(const Packet &first); // "avi", "mp4"

} // namespace kaochang::video::detail
