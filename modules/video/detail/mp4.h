// SPDX-License-Identifier: GPL-3.0-or-later
// A segment's file for pictures kept as the camera encoded them: fragmented MP4, a fragment a
// second, each handed to the operating system whole. Nothing is ever patched, so the hash made
// while writing is the file's and a torn file is a whole one cut short (docs/decisions/0140).
#pragma once

#include "video/detail/reel.h"

namespace kaochang::video::detail {

inline constexpr qint64 FragmentMs = 1000; // the most a killed program may take with it

// Codes: video.no_space, video.cannot_write.
Result<std::unique_ptr<Reel>> startMp4(const QString &path, const StreamFormat &format);

} // namespace kaochang::video::detail
