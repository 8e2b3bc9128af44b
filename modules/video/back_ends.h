// SPDX-License-Identifier: GPL-3.0-or-later
// Which ways of reading a camera this machine has, for whoever examines it.
#pragma once

#include <QStringList>

namespace kaochang::video {

QStringList cameraBackEnds();  // of local devices: "V4L2"
QStringList networkBackEnds(); // of addresses and files: "FFMPEG", "GSTREAMER"

} // namespace kaochang::video
