// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of one small picture, whole and in 16×9 blocks, alone and against what was
// learnt.
#pragma once

#include <opencv2/core.hpp>

namespace kaochang::video::detail {

inline const cv::Size Small{320, 180};
inline const cv::Size Blocks{16, 9};

using Grid = cv::Mat_<float>; // one number a block
using Mask = cv::Mat_<uchar>; // not 0: this block
inline Mask mask(const cv::MatExpr &expression)
{
    return cv::Mat(expression);
}

Grid pooled(const cv::Mat &picture); // mean of each block

// A picture with everything that depends on it alone.
struct Measured
{
    cv::Mat grey;   // CV_8U
    cv::Mat smooth; // CV_32F, sensor noise averaged away
    cv::Mat edges;  // CV_32F, strength of the gradient of smooth
    double mean = 0;
    double spread = 0;      // standard deviation
    double darkShare = 0;   // of pixels at 20 or less
    double brightShare = 0; // of pixels at 235 or more
    double noise = 0;       // standard deviation of what is finer than any thing
    Grid level;             // mean by block
    Grid detail;            // mean strength of edges by block
    Grid sharpness;         // of the finest things by block, the sensor's noise taken off
};
Measured measure(const cv::Mat &grey);

Grid change(const cv::Mat &one, const cv::Mat &other); // mean |difference| by block
// Correlation of two pictures by block, -1 to 1; 0 where one of them is flat.
Grid correlation(const cv::Mat &one, const cv::Mat &other);
// Of the whole at a fortieth of the size: what remains when the lens is out of focus.
double coarseCorrelation(const cv::Mat &one, const cv::Mat &other);

} // namespace kaochang::video::detail
