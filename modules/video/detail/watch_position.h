// SPDX-License-Identifier: GPL-3.0-or-later
// Where a camera points now, against where it pointed: by the edges of both pictures.
#pragma once

#include <opencv2/core.hpp>
#include <optional>

namespace kaochang::video::detail {

struct Position
{
    double shift = 0; // pixels of 320
    double angle = 0; // degrees, -30 to 30
};

// Nothing when the two do not show the same place. About 10 ms: ask only when there is a reason.
std::optional<Position> positionOf(const cv::Mat &edges, const cv::Mat &learntEdges);

} // namespace kaochang::video::detail
