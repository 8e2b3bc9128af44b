// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/watch_position.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::video::detail {
namespace {

const cv::Size Half{160, 90};
constexpr int Widest = 30; // degrees
constexpr int Step = 2;
constexpr double Better = 1.4;    // than where it was
constexpr double Agreeing = 0.28; // correlation of the edges where both pictures overlap

cv::Mat half(const cv::Mat &edges)
{
    cv::Mat small;
    cv::resize(edges, small, Half, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, 1);
    return small;
}

cv::Mat turned(const cv::Mat &edges, double angle, const cv::Point2d &shift)
{
    cv::Mat turn = cv::getRotationMatrix2D(cv::Point2f(80, 45), angle, 1);
    turn.at<double>(0, 2) += shift.x;
    turn.at<double>(1, 2) += shift.y;
    cv::Mat out;
    cv::warpAffine(edges, out, turn, Half, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(-1));
    return out;
}

double agreement(const cv::Mat &moved, const cv::Mat &learnt)
{
    const cv::Mat both = moved >= 0;
    const double count = cv::countNonZero(both);
    if (count < 0.3 * double(moved.total()))
        return 0;
    cv::Mat a = moved - cv::mean(moved, both);
    cv::Mat b = learnt - cv::mean(learnt, both);
    a.setTo(0, ~both);
    b.setTo(0, ~both);
    const double size = cv::norm(a) * cv::norm(b);
    return size > 0 ? a.dot(b) / size : 0;
}

} // namespace

std::optional<Position> positionOf(const cv::Mat &edges, const cv::Mat &learntEdges)
{
    const cv::Mat now = half(edges);
    const cv::Mat learnt = half(learntEdges);
    cv::Mat window; // applied here: phaseCorrelate() would write it into what it is given
    cv::createHanningWindow(window, Half, CV_32F);
    const cv::Mat centred = learnt.mul(window);
    double best = std::max(Agreeing, Better * agreement(now, learnt));
    std::optional<Position> found;
    for (int angle = -Widest; angle <= Widest; angle += Step) {
        const cv::Mat straight = cv::max(turned(now, angle, {}), 0);
        const cv::Point2d shift = cv::phaseCorrelate(straight.mul(window), centred);
        const double score = agreement(turned(now, angle, shift), learnt);
        if (score > best) {
            best = score;
            found = Position{2 * std::hypot(shift.x, shift.y), double(angle)};
        }
    }
    return found;
}

} // namespace kaochang::video::detail
