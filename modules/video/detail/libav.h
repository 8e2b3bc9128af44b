// SPDX-License-Identifier: GPL-3.0-or-later
// The FFmpeg libraries' things, owned. Their log is silenced: it would show addresses with their
// passwords.
#pragma once

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace kaochang::video::detail {

template <auto release>
struct Release
{
    template <typename T>
    void operator()(T *thing) const
    {
        release(&thing);
    }
};

using AvPacket = std::unique_ptr<AVPacket, Release<av_packet_free>>;
using AvFrame = std::unique_ptr<AVFrame, Release<av_frame_free>>;
using AvCodec = std::unique_ptr<AVCodecContext, Release<avcodec_free_context>>;
using AvInput = std::unique_ptr<AVFormatContext, Release<avformat_close_input>>;

inline constexpr AVRational Stamps{1, 90000};

inline void silenceLibav()
{
    av_log_set_level(AV_LOG_QUIET);
}

} // namespace kaochang::video::detail
