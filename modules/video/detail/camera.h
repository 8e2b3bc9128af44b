// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that is open. Private: OpenCV's types end here.
#pragma once

#include "video/source.h"

#include <QSize>
#include <memory>
#include <opencv2/core/mat.hpp>

namespace kaochang::video::detail {

class Camera
{
public:
    virtual ~Camera() = default;

    // Waits for the next picture, at the camera's own pace. False: the camera is lost; open it
    // again.
    virtual bool grab() = 0;
    // Decodes the picture grabbed, BGR. Apart from grab() because pictures nobody keeps need no
    // decoding.
    virtual bool retrieve(cv::Mat &picture) = 0;
};

// A device, an address or a file through cv::VideoCapture; a drawing for SourceKind::Simulated.
// Blocks at most about 5 s. Codes: video.cannot_open (detail is redacted).
Result<std::unique_ptr<Camera>> openCamera(const Source &source);

std::unique_ptr<Camera> drawnCamera(const QString &label);

} // namespace kaochang::video::detail
