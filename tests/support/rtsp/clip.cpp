// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rtsp/clip.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace kaochang::tests::rtsp {
namespace {

constexpr char H264Delimiter[] = {0, 0, 0, 1, 0x09};
constexpr char H265Delimiter[] = {0, 0, 0, 1, 0x46, 0x01};

} // namespace

Clip readClip(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    Clip clip{path.ends_with(".h265") ? Codec::H265 : Codec::H264, {}};
    const std::string delimiter = clip.codec == Codec::H265
                                      ? std::string(H265Delimiter, sizeof H265Delimiter)
                                      : std::string(H264Delimiter, sizeof H264Delimiter);
    for (size_t from = bytes.find(delimiter); from != std::string::npos;) {
        const size_t to = bytes.find(delimiter, from + delimiter.size());
        clip.units.push_back(bytes.substr(from, to == std::string::npos ? to : to - from));
        from = to;
    }
    if (clip.units.empty()) {
        std::fprintf(stderr, "no access units in %s\n", path.c_str());
        std::exit(2);
    }
    return clip;
}

} // namespace kaochang::tests::rtsp
