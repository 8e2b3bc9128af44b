// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures out of H.264 and H.265, for looking only: nothing recorded passes here.
#pragma once

#include "video/detail/libav.h"
#include "video/detail/packet.h"

#include <opencv2/core/mat.hpp>

struct SwsContext;

namespace kaochang::video::detail {

class Decoder final
{
public:
    enum class Care { Fast, Full }; // Fast: without the loop filter, good enough to watch by
    enum class Pixels { Grey, Bgr };

    // extradata: parameter sets in Annex B, or the avcC/hvcC box of a file; units in the same way.
    Decoder(Codec codec, QByteArrayView extradata, Care care);
    ~Decoder();
    Q_DISABLE_COPY_MOVE(Decoder)

    bool decodeKey(const QByteArray &unit); // one key picture alone; false: it cannot be read
    void restart();                         // before a key picture elsewhere
    void feed(const QByteArray &unit, qint64 pts);
    void drain();                    // what was fed is all there is
    std::optional<qint64> picture(); // the next one's pts, in the order they are shown

    // Of the last picture, once there was one.
    QSize size() const { return {m_frame->width, m_frame->height}; }
    cv::Mat scaled(QSize size, Pixels pixels);
    double colour() const; // see detail/colour.h; -1 where pixels are kept otherwise

private:
    AvCodec m_codec;
    AvPacket m_packet{av_packet_alloc()};
    AvFrame m_frame{av_frame_alloc()};
    SwsContext *m_scaler = nullptr;
};

} // namespace kaochang::video::detail
