// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of a camera beside the recording: its newest picture for whoever looks, and a small
// grey one for whoever watches. Costs nothing while nobody does.
#pragma once

#include "video/detail/packet.h"

#include <QImage>
#include <atomic>
#include <functional>
#include <mutex>

namespace cv {
class Mat;
}

namespace kaochang::video::detail {

class Decoder;

QImage toImage(const cv::Mat &picture);   // from BGR
QImage greyImage(const cv::Mat &picture); // from 8 bit grey

// Called on the camera's thread with a picture 320×180, 8 bit grey, how much colour it had (see
// Watch::look()), and its time; at most once a second, of a stream only its key frames. The picture
// is the callee's to read until it returns.
using Watch = std::function<void(const cv::Mat &grey, double colour, qint64 mono)>;
inline constexpr QSize WatchedSize{320, 180};

class Looks final
{
public:
    Looks(int widest, Watch watch); // widest: of the pictures to look at, in pixels
    ~Looks();
    Q_DISABLE_COPY_MOVE(Looks)

    // The camera's thread.
    void see(const cv::Mat &picture, qint64 mono); // BGR
    void see(const Packet &packet);                // decoded only if anybody wants it

    // Any thread; null until a picture came. Asking makes the next ones come.
    QImage look(qint64 mono);

private:
    bool isLookedAt(qint64 mono) const;
    bool isWatchDue(qint64 mono) const;
    void show(const cv::Mat &small);
    void watch(const cv::Mat &small, qint64 mono) const;

    QSize lookSize(QSize size) const;

    const int m_widest;
    const Watch m_watch;
    qint64 m_watchedAt = -1'000'000;
    std::unique_ptr<Decoder> m_decoder;
    std::shared_ptr<const StreamFormat> m_format; // the decoder's
    std::mutex m_mutex;                           // guards the picture
    QImage m_picture;
    std::atomic<qint64> m_askedAt = -1'000'000;
};

} // namespace kaochang::video::detail
