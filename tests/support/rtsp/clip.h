// SPDX-License-Identifier: GPL-3.0-or-later
// A film encoded beforehand, as the access units a camera would send.
#pragma once

#include <string>
#include <vector>

namespace kaochang::tests::rtsp {

enum class Codec { H264, H265 };

struct Clip
{
    Codec codec = Codec::H264;
    std::vector<std::string> units; // Annex B, each beginning with its access unit delimiter
};

// FILE.h264 or FILE.h265, elementary stream with delimiters that begins with a key frame. Ends the
// program when it is none.
Clip readClip(const std::string &path);

} // namespace kaochang::tests::rtsp
