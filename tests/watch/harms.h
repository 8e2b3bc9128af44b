// SPDX-License-Identifier: GPL-3.0-or-later
// What can come between a room and its picture. Each takes its shape from the event's seed and its
// share from strength, 0 to 1. Pictures are View, CV_32F, 0 to 255; or what colour they have.
#pragma once

#include <opencv2/core.hpp>

namespace kaochang::tests::watch {

struct Coming
{
    uint64_t seed = 0;
    double strength = 1;
    double since = 0; // seconds
    double tone = 1;  // of what comes; 0 in the plane of colour, as if all of it were grey
};

// In the room, before the lens.
void shineSun(cv::Mat &picture, const Coming &coming);
void passCrowd(cv::Mat &picture, const Coming &coming);
void standClose(cv::Mat &picture, const Coming &coming);

// On the lens, or in it.
void defocus(cv::Mat &picture, const Coming &coming);
void cover(cv::Mat &picture, const Coming &coming);
void coverPartly(cv::Mat &picture, const Coming &coming);
void spray(cv::Mat &picture, const Coming &coming);

// Behind it: the sensor, the cable.
void blacken(cv::Mat &picture, const Coming &coming);
void whiten(cv::Mat &picture, const Coming &coming);
void disturb(cv::Mat &picture, const Coming &coming);

double gainUnder(const Coming &coming); // the sensor's own answer to a covered lens

} // namespace kaochang::tests::watch
