// SPDX-License-Identifier: GPL-3.0-or-later
// How pictures are kept: what a site chooses between disk and detail.
#pragma once

namespace kaochang::video {

struct Settings
{
    int fps = 10;            // recorded pictures a second, 1 to 60; cameras may send more
    int jpegQuality = 80;    // 1 to 100; at 80 a 1280×720 room takes about 2 GB an hour
    int segmentSeconds = 60; // 1 to 600
    int queueSeconds = 10;   // what the ring holds while the disk is slow

    bool operator==(const Settings &) const = default;
};

} // namespace kaochang::video
