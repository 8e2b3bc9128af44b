// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through a camera without recording it: the test button, the door's still picture, the page
// before a sitting. A camera that is being recorded is looked at through Recorder::picture()
// instead.
#pragma once

#include "video/settings.h"
#include "video/source.h"

#include <QImage>
#include <memory>

namespace kaochang::video {

namespace detail {
class Capture;
}

class Viewer final
{
public:
    // Opens on its own thread; going away takes up to about 5 s.
    Viewer(const Source &source, const Settings &settings, const Clock &clock);
    ~Viewer();
    Viewer(Viewer &&) noexcept;
    Viewer &operator=(Viewer &&) noexcept;

    QImage picture();    // newest, at the camera's own size; null until one came
    bool isLost() const; // no picture comes just now

private:
    std::unique_ptr<detail::Capture> m_capture;
};

// One picture at full size, after a few that let the camera find its light; blocks up to about 8 s.
// Codes: video.cannot_open, video.no_picture.
Result<QImage> takeStill(const Source &source);

} // namespace kaochang::video
