// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/watch_blocks.h"

#include <opencv2/imgproc.hpp>

namespace kaochang::video::detail {
namespace {

constexpr int Dark = 20;
constexpr int Bright = 235;
constexpr float Flat = 1; // variance below which there is nothing to correlate

// Immerkær 1996: a mask that is blind to edges that are straight or bent.
double noiseOf(const cv::Mat &grey)
{
    static const cv::Mat mask = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat fine;
    cv::filter2D(grey, fine, CV_16S, mask);
    return cv::norm(fine, cv::NORM_L1) / double(grey.total()) * 1.2533 / 6;
}

// What blur takes first: the second derivative, squared. White noise of variance n adds 20/9 n.
Grid sharpnessOf(const cv::Mat &smooth, double noise)
{
    cv::Mat second;
    cv::Laplacian(smooth, second, CV_32F);
    cv::Mat power = pooled(second.mul(second)) - 20.0 / 9 * noise * noise;
    cv::sqrt(cv::max(power, 0), power);
    return power;
}

} // namespace

Grid pooled(const cv::Mat &picture)
{
    cv::Mat grid;
    cv::resize(picture, grid, Blocks, 0, 0, cv::INTER_AREA);
    return grid;
}

Measured measure(const cv::Mat &grey)
{
    Measured out;
    out.grey = grey;
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(grey, mean, spread);
    out.mean = mean[0];
    out.spread = spread[0];
    out.darkShare = cv::countNonZero(grey <= Dark) / double(grey.total());
    out.brightShare = cv::countNonZero(grey >= Bright) / double(grey.total());
    out.noise = noiseOf(grey);
    cv::Mat soft;
    cv::blur(grey, soft, {3, 3});
    soft.convertTo(out.smooth, CV_32F);
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(soft, across, CV_16S, 1, 0);
    cv::Sobel(soft, down, CV_16S, 0, 1);
    cv::Mat strength = cv::abs(across) + cv::abs(down);
    strength.convertTo(out.edges, CV_32F, 0.125);
    out.level = pooled(out.smooth);
    out.detail = pooled(out.edges);
    out.sharpness = sharpnessOf(out.smooth, out.noise);
    return out;
}

Grid change(const cv::Mat &one, const cv::Mat &other)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    cv::Mat wide;
    difference.convertTo(wide, CV_32F);
    return pooled(wide);
}

Grid correlation(const cv::Mat &one, const cv::Mat &other)
{
    const Grid a = pooled(one);
    const Grid b = pooled(other);
    const cv::Mat aa = pooled(one.mul(one)) - a.mul(a);
    const cv::Mat bb = pooled(other.mul(other)) - b.mul(b);
    const cv::Mat ab = pooled(one.mul(other)) - a.mul(b);
    Grid score(Blocks, 0.F);
    for (int i = 0; i < int(score.total()); ++i)
        if (const float size = aa.at<float>(i) * bb.at<float>(i); size > Flat * Flat)
            score(i) = ab.at<float>(i) / std::sqrt(size);
    return score;
}

double coarseCorrelation(const cv::Mat &one, const cv::Mat &other)
{
    cv::Mat small[2];
    cv::resize(one, small[0], {40, 22}, 0, 0, cv::INTER_AREA);
    cv::resize(other, small[1], {40, 22}, 0, 0, cv::INTER_AREA);
    for (cv::Mat &each : small) {
        cv::GaussianBlur(each, each, {}, 1);
        each -= cv::mean(each);
    }
    const double size = cv::norm(small[0]) * cv::norm(small[1]);
    return size > 0 ? small[0].dot(small[1]) / size : 0;
}

} // namespace kaochang::video::detail
