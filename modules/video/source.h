// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera is: a local device, a network address, a video file played as a drill, or a drawn
// picture.
#pragma once

#include "core/id.h"
#include "core/result.h"

namespace kaochang::video {

using CameraId = Id<struct CameraTag>;

enum class SourceKind {
    Device,   // "/dev/video0" or "device:0"
    Network,  // "rtsp://…", "rtsps://…", "http://…", "https://…"
    File,     // "/path/to/file.mp4", "file:///…": a drill, played in a loop at its own pace
    Simulated // "drill:Room 101": a drawn picture with the clock and that name
};

struct Source
{
    CameraId camera;
    QString name; // what people call it: "前机位"
    SourceKind kind = SourceKind::Simulated;
    QString address; // may hold a password: never log or show it, see redactedAddress()

    bool operator==(const Source &) const = default;
};

// Reads an address as people type it. Codes: video.empty_address, video.unknown_address (detail is
// redacted).
Result<Source> parseSource(const CameraId &camera, const QString &name, const QString &address);

// The address without user and password, for screens, logs and reports. An address that cannot be
// read as one shows only its scheme.
QString redactedAddress(const QString &address);

// Nothing recorded from it may be taken for the real room.
inline bool isDrill(const Source &source)
{
    return source.kind == SourceKind::File || source.kind == SourceKind::Simulated;
}

} // namespace kaochang::video
