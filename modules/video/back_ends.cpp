// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/back_ends.h"

#include <opencv2/videoio/registry.hpp>

namespace kaochang::video {
namespace {

QStringList named(const std::vector<cv::VideoCaptureAPIs> &backEnds)
{
    QStringList names;
    for (const cv::VideoCaptureAPIs each : backEnds)
        names << QString::fromStdString(cv::videoio_registry::getBackendName(each));
    return names;
}

} // namespace

QStringList cameraBackEnds()
{
    return named(cv::videoio_registry::getCameraBackends());
}

QStringList networkBackEnds()
{
    return named(cv::videoio_registry::getStreamBackends());
}

} // namespace kaochang::video
