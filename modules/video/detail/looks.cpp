// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/looks.h"

#include "video/detail/colour.h"
#include "video/detail/decoder.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace kaochang::video::detail {
namespace {

constexpr qint64 LookMs = 2500;  // somebody who asked this lately is still looking
constexpr qint64 WatchMs = 1000; // between two pictures that are watched

cv::Mat decodeJpeg(const QByteArray &jpeg)
{
    const cv::Mat bytes(1, int(jpeg.size()), CV_8UC1, const_cast<char *>(jpeg.constData()));
    try {
        return cv::imdecode(bytes, cv::IMREAD_COLOR);
    } catch (const cv::Exception &) {
        return {};
    }
}

} // namespace

QImage toImage(const cv::Mat &picture)
{
    QImage image(picture.cols, picture.rows, QImage::Format_RGB888);
    cv::Mat out(picture.rows, picture.cols, CV_8UC3, image.bits(), size_t(image.bytesPerLine()));
    cv::cvtColor(picture, out, cv::COLOR_BGR2RGB);
    return image;
}

QImage greyImage(const cv::Mat &picture)
{
    const QImage shared(picture.data, picture.cols, picture.rows, qsizetype(picture.step),
                        QImage::Format_Grayscale8);
    return shared.copy();
}

Looks::Looks(int widest, Watch watch)
    : m_widest(widest)
    , m_watch(std::move(watch))
{}
Looks::~Looks() = default;

QSize Looks::lookSize(QSize size) const
{
    const int width = std::min(m_widest, size.width());
    return {width, std::max(1, size.height() * width / size.width())};
}

bool Looks::isLookedAt(qint64 mono) const
{
    return mono - m_askedAt <= LookMs;
}

bool Looks::isWatchDue(qint64 mono) const
{
    return m_watch && mono - m_watchedAt >= WatchMs;
}

void Looks::show(const cv::Mat &small)
{
    QImage image = toImage(small);
    const std::lock_guard guard(m_mutex);
    m_picture = std::move(image);
}

void Looks::watch(const cv::Mat &small, qint64 mono) const
{
    cv::Mat parted; // grey, Cr, Cb
    cv::cvtColor(small, parted, cv::COLOR_BGR2YCrCb);
    cv::Mat grey;
    cv::extractChannel(parted, grey, 0);
    Colour colour;
    for (int y = 0; y < parted.rows; ++y)
        for (int x = 0; x < parted.cols; ++x)
            colour.add(parted.at<cv::Vec3b>(y, x)[2], parted.at<cv::Vec3b>(y, x)[1]);
    m_watch(grey, colour.most(), mono);
}

void Looks::see(const cv::Mat &picture, qint64 mono)
{
    cv::Mat small;
    if (isLookedAt(mono)) {
        const QSize size = lookSize({picture.cols, picture.rows});
        cv::resize(picture, small, {size.width(), size.height()}, 0, 0, cv::INTER_AREA);
        show(small);
    }
    if (isWatchDue(mono)) {
        m_watchedAt = mono;
        cv::resize(picture, small, {WatchedSize.width(), WatchedSize.height()}, 0, 0,
                   cv::INTER_AREA);
        watch(small, mono);
    }
}

void Looks::see(const Packet &packet)
{
    const qint64 mono = packet.at.mono;
    const bool isLooked = isLookedAt(mono);
    const bool isDue = isWatchDue(mono);
    if (!packet.isWhole() || (!isLooked && !isDue))
        return;
    if (!packet.coded) {
        if (const cv::Mat picture = decodeJpeg(packet.bytes); !picture.empty())
            see(picture, mono);
        return;
    }
    if (!m_decoder || m_format != packet.coded->format) {
        m_format = packet.coded->format;
        m_decoder = std::make_unique<Decoder>(m_format->codec, m_format->parameterSets,
                                              Decoder::Care::Fast);
    }
    if (!m_decoder->decodeKey(packet.bytes))
        return;
    if (isLooked)
        show(m_decoder->scaled(lookSize(m_decoder->size()), Decoder::Pixels::Bgr));
    if (isDue) {
        m_watchedAt = mono;
        m_watch(m_decoder->scaled(WatchedSize, Decoder::Pixels::Grey), m_decoder->colour(), mono);
    }
}

QImage Looks::look(qint64 mono)
{
    m_askedAt = mono;
    const std::lock_guard guard(m_mutex);
    return m_picture;
}

} // namespace kaochang::video::detail
