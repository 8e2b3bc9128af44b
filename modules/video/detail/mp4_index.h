// SPDX-License-Identifier: GPL-3.0-or-later
// What is in a fragmented MP4 of ours, found by walking its boxes: closed and torn files alike.
#pragma once

#include "core/result.h"
#include "video/detail/packet.h"

#include <vector>

namespace kaochang::video::detail {

struct Mp4Index
{
    struct Sample
    {
        qint64 offset = 0;
        quint32 size = 0;
        bool isKey = false;
        qint64 dts = 0; // 1/timescale s after the file's beginning
        qint64 pts = 0;
    };

    Codec codec = Codec::H264;
    QSize size;
    QByteArray configuration; // the body of avcC or hvcC
    qint64 timescale = 0;
    std::vector<Sample> samples;
    qint64 duration = 0; // 1/timescale s
    qint64 end = 0;      // the byte after the last whole fragment
    bool isTorn = false; // there is more behind it

    qint64 durationMs() const { return duration * 1000 / timescale; }
};

// Every whole fragment. Codes: video.cannot_read, video.not_a_segment, video.no_picture (it ended
// before the first fragment).
Result<Mp4Index> indexMp4(const QString &path);

// Cuts what the last fragment left half written. A file without one whole fragment is left as it
// is: video.no_picture.
Result<Mp4Index> closeTornMp4(const QString &path);

} // namespace kaochang::video::detail
