// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/camera.h"

#include <chrono>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/videoio.hpp>
#include <thread>

using namespace Qt::StringLiterals;

namespace kaochang::video::detail {
namespace {

constexpr int TimeoutMs = 4000; // a stall must be noticed within 5 s
constexpr QSize Wanted{1280, 720};

#ifdef Q_OS_LINUX
constexpr int DeviceBackend = cv::CAP_V4L2;
#else
constexpr int DeviceBackend = cv::CAP_ANY;
#endif

int deviceNumber(const QString &address)
{
    return address.mid(address.startsWith("device:"_L1) ? 7 : 10).toInt();
}

bool open(cv::VideoCapture &capture, const Source &source)
{
    if (source.kind == SourceKind::Device)
        return capture.open(deviceNumber(source.address), DeviceBackend,
                            {cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'),
                             cv::CAP_PROP_FRAME_WIDTH, Wanted.width(), cv::CAP_PROP_FRAME_HEIGHT,
                             Wanted.height()});
    const std::string address = source.address.toStdString();
    if (source.kind == SourceKind::Network)
        return capture.open(
            address, cv::CAP_FFMPEG,
            {cv::CAP_PROP_OPEN_TIMEOUT_MSEC, TimeoutMs, cv::CAP_PROP_READ_TIMEOUT_MSEC, TimeoutMs});
    return capture.open(address, cv::CAP_FFMPEG);
}

// Exceptions of OpenCV stop here, and so do its log lines: they would show the address with its
// password.
bool openQuietly(cv::VideoCapture &capture, const Source &source)
{
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    try {
        return open(capture, source);
    } catch (const cv::Exception &) {
        return false;
    }
}

class LiveCamera : public Camera
{
public:
    explicit LiveCamera(cv::VideoCapture capture)
        : m_capture(std::move(capture))
    {}

    bool grab() override
    {
        try {
            return m_capture.grab();
        } catch (const cv::Exception &) {
            return false;
        }
    }
    bool retrieve(cv::Mat &picture) override
    {
        try {
            return m_capture.retrieve(picture) && !picture.empty();
        } catch (const cv::Exception &) {
            return false;
        }
    }

protected:
    cv::VideoCapture m_capture;
};

// A file has no pace of its own: this one is played in real time, again and again.
class FileCamera final : public LiveCamera
{
public:
    FileCamera(cv::VideoCapture capture, Source source)
        : LiveCamera(std::move(capture))
        , m_source(std::move(source))
    {
        const double fps = m_capture.get(cv::CAP_PROP_FPS);
        m_step = std::chrono::microseconds(int(1e6 / (fps >= 1 && fps <= 120 ? fps : 25)));
    }

    bool grab() override
    {
        m_due = std::max(m_due + m_step, std::chrono::steady_clock::now());
        std::this_thread::sleep_until(m_due);
        return LiveCamera::grab() || (openQuietly(m_capture, m_source) && LiveCamera::grab());
    }

private:
    Source m_source;
    std::chrono::microseconds m_step;
    std::chrono::steady_clock::time_point m_due = std::chrono::steady_clock::now();
};

} // namespace

Result<std::unique_ptr<Camera>> openCamera(const Source &source)
{
    if (source.kind == SourceKind::Simulated)
        return drawnCamera(source.address.mid(6));
    cv::VideoCapture capture;
    if (!openQuietly(capture, source))
        return fail(Kind::Unavailable, "video.cannot_open", redactedAddress(source.address));
    if (source.kind == SourceKind::File)
        return std::make_unique<FileCamera>(std::move(capture), source);
    return std::make_unique<LiveCamera>(std::move(capture));
}

} // namespace kaochang::video::detail
