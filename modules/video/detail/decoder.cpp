// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/decoder.h"

#include "video/detail/colour.h"

extern "C" {
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace kaochang::video::detail {

Decoder::Decoder(Codec codec, QByteArrayView extradata, Care care)
{
    silenceLibav();
    const AVCodec *how =
        avcodec_find_decoder(codec == Codec::H264 ? AV_CODEC_ID_H264 : AV_CODEC_ID_HEVC);
    m_codec.reset(avcodec_alloc_context3(how));
    m_codec->thread_count = 1; // recording has the other cores
    if (care == Care::Fast)
        m_codec->skip_loop_filter = AVDISCARD_ALL;
    m_codec->extradata =
        static_cast<uint8_t *>(av_mallocz(size_t(extradata.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::copy_n(extradata.data(), extradata.size(), m_codec->extradata);
    m_codec->extradata_size = int(extradata.size());
    avcodec_open2(m_codec.get(), how, nullptr); // a failure shows at the first picture
}

Decoder::~Decoder()
{
    sws_freeContext(m_scaler);
}

bool Decoder::decodeKey(const QByteArray &unit)
{
    restart();
    feed(unit, 0);
    drain();
    return picture().has_value();
}

void Decoder::restart()
{
    if (avcodec_is_open(m_codec.get()))
        avcodec_flush_buffers(m_codec.get());
}

void Decoder::feed(const QByteArray &unit, qint64 pts)
{
    if (av_new_packet(m_packet.get(), int(unit.size())) < 0) // with the padding decoders read
        return;
    std::copy_n(unit.constData(), unit.size(), m_packet->data);
    m_packet->pts = pts;
    avcodec_send_packet(m_codec.get(), m_packet.get());
    av_packet_unref(m_packet.get());
}

void Decoder::drain()
{
    avcodec_send_packet(m_codec.get(), nullptr);
}

std::optional<qint64> Decoder::picture()
{
    if (avcodec_receive_frame(m_codec.get(), m_frame.get()) < 0 || size().isEmpty())
        return std::nullopt;
    return m_frame->pts;
}

cv::Mat Decoder::scaled(QSize size, Pixels pixels)
{
    const bool isGrey = pixels == Pixels::Grey;
    cv::Mat out(size.height(), size.width(), isGrey ? CV_8UC1 : CV_8UC3);
    m_scaler = sws_getCachedContext(m_scaler, m_frame->width, m_frame->height,
                                    AVPixelFormat(m_frame->format), size.width(), size.height(),
                                    isGrey ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_BGR24, SWS_AREA, nullptr,
                                    nullptr, nullptr);
    uint8_t *planes[] = {out.data};
    const int steps[] = {int(out.step)};
    sws_scale(m_scaler, m_frame->data, m_frame->linesize, 0, m_frame->height, planes, steps);
    return out;
}

// One pixel of 64 is asked: that says as much of the whole as all of them.
double Decoder::colour() const
{
    constexpr int Step = 8;
    const AVPixFmtDescriptor *how = av_pix_fmt_desc_get(AVPixelFormat(m_frame->format));
    if (!how || how->nb_components < 3 || (how->flags & AV_PIX_FMT_FLAG_RGB)
        || how->comp[1].depth != 8)
        return -1;
    const int width = m_frame->width >> how->log2_chroma_w;
    const int height = m_frame->height >> how->log2_chroma_h;
    const auto at = [&](const AVComponentDescriptor &part, int x, int y) {
        return int(m_frame->data[part.plane]
                                [y * m_frame->linesize[part.plane] + x * part.step + part.offset]);
    };
    Colour colour;
    for (int y = 0; y < height; y += Step)
        for (int x = 0; x < width; x += Step)
            colour.add(at(how->comp[1], x, y), at(how->comp[2], x, y));
    return colour.most();
}

} // namespace kaochang::video::detail
