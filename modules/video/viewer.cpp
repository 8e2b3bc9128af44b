// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/viewer.h"

#include "video/detail/camera.h"
#include "video/detail/capture.h"

namespace kaochang::video {

Viewer::Viewer(const Source &source, const Settings &settings, const Clock &clock)
    : m_capture(std::make_unique<detail::Capture>(source, settings, clock, nullptr))
{}
Viewer::~Viewer() = default;
Viewer::Viewer(Viewer &&) noexcept = default;
Viewer &Viewer::operator=(Viewer &&) noexcept = default;

QImage Viewer::picture()
{
    return m_capture->picture();
}

bool Viewer::isLost() const
{
    return m_capture->lost().has_value();
}

Result<QImage> takeStill(const Source &source)
{
    constexpr int Warming = 5;
    TRY_LET(camera, detail::openCamera(source));
    cv::Mat picture;
    for (int warming = 0; warming < Warming; ++warming)
        if (!camera->grab() || !camera->retrieve(picture))
            return fail(Kind::Unavailable, "video.no_picture", redactedAddress(source.address));
    return detail::toImage(picture);
}

} // namespace kaochang::video
