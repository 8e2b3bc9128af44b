// SPDX-License-Identifier: GPL-3.0-or-later
// Real coded pictures without a camera: the films of tests/support/rtsp, 25 a second, key frame
// each second.
#pragma once

#include "video/detail/parameter_sets.h"

#include <QFile>
#include <vector>

namespace kaochang::tests {

// room.h264 or room.h265, the first picture at `start`.
inline std::vector<video::detail::Packet> filmed(const QString &clip, int pictures,
                                                 const video::detail::Moment &start)
{
    using namespace video::detail;
    QFile file(QStringLiteral(KAOCHANG_BIN "/../tests/clips/") + clip);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no clip: build rtsp_clips");
    const QByteArray bytes = file.readAll();
    const Codec codec = clip.endsWith(QStringLiteral("h265")) ? Codec::H265 : Codec::H264;
    const QByteArray delimiter =
        codec == Codec::H265 ? QByteArray("\0\0\0\1\x46\1", 6) : QByteArray("\0\0\0\1\x09", 5);
    std::vector<Packet> packets;
    std::shared_ptr<const StreamFormat> format;
    for (qsizetype from = 0; from >= 0 && int(packets.size()) < pictures;) {
        const qsizetype to = bytes.indexOf(delimiter, from + delimiter.size());
        const QByteArray unit = bytes.mid(from, to < 0 ? -1 : to - from);
        const QByteArray sets = parameterSets(codec, unit);
        if (!format)
            format = std::make_shared<StreamFormat>(
                StreamFormat{codec, declaredSize(codec, sets, unit), sets});
        const qint64 n = qint64(packets.size());
        packets.push_back({unit,
                           format->size,
                           {start.wall + n * 40, start.mono + n * 40},
                           {},
                           Coded{format, n % 25 == 0, n * 3600, n * 3600}});
        from = to;
    }
    return packets;
}

} // namespace kaochang::tests
