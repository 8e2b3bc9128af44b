// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/capture.h"

#include "video/detail/camera.h"
#include "video/detail/stream.h"

#include <limits>
#include <opencv2/imgcodecs.hpp>

using namespace std::chrono_literals;

namespace kaochang::video::detail {
namespace {

constexpr int Present = -1;
constexpr int LookWidth = 640; // beside a recording, which has priority
constexpr auto FirstRest = 250ms;
constexpr auto LongestRest = 4000ms;
constexpr auto PasswordRest = 20'000ms; // many cameras lock the user out after a few wrong ones

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

Capture::Capture(Source source, const Settings &settings, const Clock &clock, Sink sink,
                 Watch watch)
    : m_source(std::move(source))
    , m_settings(settings)
    , m_clock(clock)
    , m_sink(std::move(sink))
    , m_pace(settings.fps)
    , m_looks(m_sink ? LookWidth : std::numeric_limits<int>::max(), std::move(watch))
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
    return !m_wake.wait_for(guard, time, [this] { return m_stopping.load(); });
}

void Capture::run()
{
    auto pause = FirstRest;
    auto wait = FirstRest;
    do {
        const Cause why = attempt();
        const bool hadPictures = m_lost == Present;
        m_before = m_before.value_or(why); // what began it, not what the last attempt met
        m_lost = static_cast<int>(why);
        pause = hadPictures ? FirstRest : std::min(pause * 2, LongestRest);
        wait = why == Cause::WrongPassword ? PasswordRest : pause;
    } while (rest(wait));
}

// Opens the camera and follows it until it is lost; answers why.
Cause Capture::attempt()
{
    if (m_source.kind == SourceKind::Network) {
        if (auto stream = openStream(m_source, m_clock, m_stopping))
            return follow(**stream);
        else if (stream.error().code != "video.not_copied")
            return causeOf(stream.error());
    }
    auto camera = openCamera(m_source);
    return camera ? follow(**camera) : Cause::CameraLost;
}

Cause Capture::follow(Stream &stream)
{
    for (;;) {
        auto packet = stream.next();
        if (!packet)
            return causeOf(packet.error());
        if (!packet->coded) { // a JPEG stands on the grid like every other
            const auto mono = m_pace.take(packet->at.mono);
            if (!mono)
                continue;
            packet->at = {packet->at.wall + *mono - packet->at.mono, *mono};
        }
        m_looks.see(*packet);
        pass(std::move(*packet));
    }
}

Cause Capture::follow(Camera &camera)
{
    while (rest(0ms) && camera.grab()) {
        const Moment now{m_clock.now().toMSecsSinceEpoch(), m_clock.monotonicMs()};
        if (const auto mono = m_pace.take(now.mono))
            pass(camera, {now.wall + *mono - now.mono, *mono});
    }
    return Cause::CameraLost;
}

void Capture::pass(Camera &camera, const Moment &at)
{
    cv::Mat picture;
    if (!camera.retrieve(picture))
        return; // the hole this leaves is told by the times around it
    m_looks.see(picture, at.mono);
    m_lost = Present;
    if (!m_sink)
        return;
    QByteArray jpeg = encode(picture, m_settings.jpegQuality);
    if (!jpeg.isEmpty())
        pass({std::move(jpeg), QSize(picture.cols, picture.rows), at, {}, {}});
}

void Capture::pass(Packet packet)
{
    m_lost = Present;
    packet.lost = std::exchange(m_before, std::nullopt);
    if (m_sink)
        m_sink(std::move(packet));
}

} // namespace kaochang::video::detail
