// SPDX-License-Identifier: GPL-3.0-or-later
// One encoded picture on its way from the camera's thread to the disk's.
#pragma once

#include "video/ledger_line.h"

#include <QSize>
#include <memory>

namespace kaochang::video::detail {

struct Moment
{
    qint64 wall = 0; // ms since 1970 UTC
    qint64 mono = 0; // ms of the steady clock

    bool operator==(const Moment &) const = default;
};

enum class Codec { H264, H265 };

// What must be known before the first picture of a stream can be read.
struct StreamFormat
{
    Codec codec = Codec::H264;
    QSize size;
    QByteArray parameterSets; // Annex B

    bool operator==(const StreamFormat &) const = default;
};

struct Coded // a picture that leans on others, as the camera encoded it
{
    std::shared_ptr<const StreamFormat> format; // shared by every picture of a connection
    bool isKey = false;
    qint64 dts = 0; // the camera's own stamps, 1/90000 s from any beginning; dts <= pts
    qint64 pts = 0;

    bool operator==(const Coded &) const = default;
};

struct Packet
{
    QByteArray bytes; // one JPEG, or one access unit in Annex B
    QSize size;
    Moment at;                       // of a JPEG on the grid of the recorded frame rate
    std::optional<Cause> lost;       // why there may be nothing before it
    std::optional<Coded> coded = {}; // nothing: a JPEG

    bool isWhole() const { return !coded || coded->isKey; } // needs no picture before it
    bool operator==(const Packet &) const = default;
};

} // namespace kaochang::video::detail
