// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/capture.h"

#include "video/detail/camera.h"

#include <limits>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace std::chrono_literals;

namespace kaochang::video::detail {
namespace {

constexpr int Present = -1;
constexpr int LookWidth = 640;  // beside a recording, which has priority
constexpr qint64 LookMs = 2000; // somebody who asked this lately is still looking
constexpr auto FirstRest = 250ms;
constexpr auto LongestRest = 4000ms;

QByteArray encode(const cv::Mat &picture, int quality)
{
    std::vector<uchar> jpeg;
    try {
        cv::imencode(".jpg", picture, jpeg, {cv::IMWRITE_JPEG_QUALITY, quality});
    } catch (const cv::Exception &) {
        jpeg.clear();
    }
    return {reinterpret_cast<const char *>(jpeg.data()), qsizetype(jpeg.size())};
}

} // namespace

QImage toImage(const cv::Mat &picture)
{
    QImage image(picture.cols, picture.rows, QImage::Format_RGB888);
    cv::Mat out(picture.rows, picture.cols, CV_8UC3, image.bits(), size_t(image.bytesPerLine()));
    cv::cvtColor(picture, out, cv::COLOR_BGR2RGB);
    return image;
}

void Mailbox::put(const cv::Mat &picture, qint64 mono)
{
    if (mono - m_askedAt > LookMs)
        return;
    const int width = std::min(m_widest, picture.cols);
    cv::Mat seen;
    cv::resize(picture, seen, {width, std::max(1, picture.rows * width / picture.cols)}, 0, 0,
               cv::INTER_AREA);
    QImage image = toImage(seen);
    const std::lock_guard guard(m_mutex);
    m_picture = std::move(image);
}

QImage Mailbox::look(qint64 mono)
{
    m_askedAt = mono;
    const std::lock_guard guard(m_mutex);
    return m_picture;
}

Capture::Capture(Source source, const Settings &settings, const Clock &clock, Sink sink)
    : m_source(std::move(source))
    , m_settings(settings)
    , m_clock(clock)
    , m_sink(std::move(sink))
    , m_pace(settings.fps)
    , m_mailbox(m_sink ? LookWidth : std::numeric_limits<int>::max())
    , m_lost(static_cast<int>(Cause::Starting))
    , m_thread([this] { run(); })
{}

void Capture::ask()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
}

void Capture::stop()
{
    ask();
    if (m_thread.joinable())
        m_thread.join();
}

std::optional<Cause> Capture::lost() const
{
    const int lost = m_lost;
    return lost == Present ? std::nullopt : std::optional(static_cast<Cause>(lost));
}

bool Capture::rest(std::chrono::milliseconds time)
{
    std::unique_lock guard(m_mutex);
    return !m_wake.wait_for(guard, time, [this] { return m_stopping; });
}

void Capture::run()
{
    auto pause = FirstRest;
    do {
        if (auto camera = openCamera(m_source)) {
            follow(**camera);
            pause = FirstRest;
        } else {
            pause = std::min(pause * 2, LongestRest);
        }
        m_before = Cause::CameraLost;
        m_lost = static_cast<int>(Cause::CameraLost);
    } while (rest(pause));
}

void Capture::follow(Camera &camera)
{
    while (rest(0ms) && camera.grab()) {
        const Moment now{m_clock.now().toMSecsSinceEpoch(), m_clock.monotonicMs()};
        if (const auto mono = m_pace.take(now.mono))
            pass(camera, {now.wall + *mono - now.mono, *mono});
    }
}

void Capture::pass(Camera &camera, const Moment &at)
{
    cv::Mat picture;
    if (!camera.retrieve(picture))
        return; // the hole this leaves is told by the times around it
    m_lost = Present;
    m_mailbox.put(picture, at.mono);
    if (!m_sink)
        return;
    QByteArray jpeg = encode(picture, m_settings.jpegQuality);
    if (jpeg.isEmpty())
        return;
    m_sink({std::move(jpeg), QSize(picture.cols, picture.rows), at,
            std::exchange(m_before, std::nullopt)});
}

} // namespace kaochang::video::detail
