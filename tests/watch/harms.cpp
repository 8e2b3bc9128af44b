// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/harms.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::tests::watch {
namespace {

void blend(cv::Mat &picture, const cv::Mat &over, const cv::Mat &alpha)
{
    cv::Mat change;
    cv::multiply(over - picture, alpha, change);
    picture += change;
}

void soften(cv::Mat &picture, double sigma)
{
    cv::GaussianBlur(picture, picture, {}, std::max(0.3, sigma));
}

// A surface held so near that only its shades are seen.
cv::Mat surface(const cv::Size &size, double tone, cv::RNG &rng)
{
    cv::Mat coarse(3, 4, CV_32F);
    rng.fill(coarse, cv::RNG::UNIFORM, tone * 0.7, tone * 1.15 + 4);
    cv::Mat wide;
    cv::resize(coarse, wide, size, 0, 0, cv::INTER_CUBIC);
    return wide;
}

struct Figure
{
    cv::Point2d at;
    double size = 10; // of the head
    double coat = 100;
    double skin = 150;
    double tone = 1;
};

void drawFigure(cv::Mat &picture, const Figure &figure)
{
    const auto point = [&](double x, double y) {
        return cv::Point(int(figure.at.x + x * figure.size), int(figure.at.y + y * figure.size));
    };
    const auto size = [&](double x, double y) {
        return cv::Size(int(x * figure.size), int(y * figure.size));
    };
    const cv::Scalar coat = cv::Scalar::all(figure.coat * figure.tone);
    cv::ellipse(picture, point(0, 5.2), size(1.7, 4.2), 0, 0, 360, coat, cv::FILLED, cv::LINE_AA);
    for (int stripe = 0; stripe < 5; ++stripe) // folds and buttons
        cv::line(picture, point(-1.2 + 0.55 * stripe, 2.2), point(-1 + 0.45 * stripe, 8),
                 coat * 0.75, std::max(1, int(figure.size / 7)), cv::LINE_AA);
    cv::circle(picture, point(0, 0), int(figure.size), cv::Scalar::all(figure.skin * figure.tone),
               cv::FILLED, cv::LINE_AA);
    cv::ellipse(picture, point(0, -0.35), size(1.02, 0.7), 0, 180, 360,
                cv::Scalar::all(35 * figure.tone), cv::FILLED, cv::LINE_AA);
    for (const double eye : {-0.35, 0.35})
        cv::circle(picture, point(eye, 0.1), std::max(1, int(figure.size / 9)),
                   cv::Scalar::all(40 * figure.tone), cv::FILLED);
}

} // namespace

void shineSun(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const double width = rng.uniform(80., 330.);
    const double height = rng.uniform(60., 220.);
    const double left = rng.uniform(-40., picture.cols - 150.) + 0.4 * coming.since;
    const double top = rng.uniform(-20., picture.rows - 100.);
    const double lean = rng.uniform(-90., 90.);
    cv::Mat patch(picture.size(), CV_32F, cv::Scalar(0));
    for (int pane = 0; pane < 2; ++pane) { // the window's bar throws a shadow
        const double x = left + pane * width * 0.53;
        const std::vector<cv::Point> corners{{int(x), int(top)},
                                             {int(x + width * 0.47), int(top)},
                                             {int(x + width * 0.47 + lean), int(top + height)},
                                             {int(x + lean), int(top + height)}};
        cv::fillConvexPoly(patch, corners, cv::Scalar(1), cv::LINE_AA);
    }
    soften(patch, rng.uniform(0.8, 4.));
    cv::Mat bright = picture * rng.uniform(1.4, 2.4);
    blend(picture, bright, patch * coming.strength);
}

void passCrowd(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const int people = rng.uniform(8, 20);
    for (int i = 0; i < people; ++i) {
        const double start = rng.uniform(-1., 1.) * picture.cols;
        const double pace = rng.uniform(18., 60.) * (rng.uniform(0, 2) ? 1 : -1);
        const double span = picture.cols * 1.4;
        const double x = std::fmod(std::fmod(start + pace * coming.since, span) + span, span)
                         - picture.cols * 0.2;
        const Figure figure{{x, rng.uniform(90., 200.) + 4 * std::sin(6 * coming.since + i)},
                            rng.uniform(16., 30.),
                            rng.uniform(25., 200.),
                            rng.uniform(120., 190.),
                            coming.tone};
        if (coming.strength > 0.5)
            drawFigure(picture, figure);
    }
}

void standClose(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const double x = rng.uniform(150., 490.);
    const double size = rng.uniform(55., 110.);
    const double coat = rng.uniform(30., 190.);
    const double skin = rng.uniform(120., 190.);
    const double pace = rng.uniform(0.6, 1.6);
    const double blur = rng.uniform(0.8, 3.);
    const double away = (1 - coming.strength) * 500;
    const cv::Point2d at{x + 22 * std::sin(pace * coming.since)
                             + 9 * std::sin(2.3 * pace * coming.since + 1),
                         rng.uniform(90., 170.) + 8 * std::sin(1.4 * pace * coming.since) + away};
    cv::Mat over(picture.size(), CV_32F, cv::Scalar(-1));
    drawFigure(over, {at, size, coat, skin, coming.tone});
    cv::Mat alpha;
    cv::Mat(over >= 0).convertTo(alpha, CV_32F, 1 / 255.);
    over = cv::max(over, 0);
    soften(over, blur);
    soften(alpha, blur);
    blend(picture, over, alpha);
}

void defocus(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    soften(picture, coming.strength * rng.uniform(3.2, 8.));
}

void cover(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const cv::Mat over = coming.tone * surface(picture.size(), rng.uniform(24., 120.), rng);
    cv::Mat alpha(picture.size(), CV_32F, cv::Scalar(coming.strength));
    blend(picture, over, alpha);
}

void coverPartly(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const cv::Mat over = coming.tone * surface(picture.size(), rng.uniform(10., 150.), rng);
    const double angle = rng.uniform(0., 6.283);
    const double share = rng.uniform(0.22, 0.6) * coming.strength;
    const cv::Point2d side{std::cos(angle), std::sin(angle)};
    const double reach = std::abs(side.x) * picture.cols + std::abs(side.y) * picture.rows;
    const double bow = rng.uniform(-0.25, 0.25);
    cv::Mat alpha(picture.size(), CV_32F);
    for (int y = 0; y < alpha.rows; ++y)
        for (int x = 0; x < alpha.cols; ++x) {
            const double u = x - picture.cols / 2.;
            const double v = y - picture.rows / 2.;
            const double along = (u * side.x + v * side.y) / reach + 0.5;
            const double across = (v * side.x - u * side.y) / reach;
            alpha.at<float>(y, x) = along + bow * across * across < share ? 1.F : 0.F;
        }
    soften(alpha, rng.uniform(3., 12.));
    blend(picture, over, alpha);
}

void spray(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const double paint = rng.uniform(0, 2) ? rng.uniform(10., 60.) : rng.uniform(170., 225.);
    cv::Mat alpha(picture.size(), CV_32F, cv::Scalar(0));
    const int drops = rng.uniform(14, 40);
    for (int i = 0; i < drops; ++i) {
        const cv::Point at(rng.uniform(0, picture.cols), rng.uniform(0, picture.rows));
        const cv::Size size(rng.uniform(14, 62), rng.uniform(14, 62));
        if (i < drops * coming.strength)
            cv::ellipse(alpha, at, size, rng.uniform(0, 180), 0, 360,
                        cv::Scalar(rng.uniform(0.85, 1.)), cv::FILLED, cv::LINE_AA);
        for (int fine = 0; fine < 4; ++fine)
            cv::circle(alpha, at + cv::Point(rng.uniform(-80, 80), rng.uniform(-80, 80)),
                       rng.uniform(2, 6), cv::Scalar(0.8 * coming.strength), cv::FILLED);
    }
    soften(alpha, rng.uniform(2., 6.));
    blend(picture, coming.tone * surface(picture.size(), paint, rng), alpha);
}

void blacken(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const double level = coming.tone * rng.uniform(0., 9.);
    picture = picture * (1 - coming.strength) + level * coming.strength;
}

void whiten(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const double glare = coming.tone * rng.uniform(245., 330.);
    picture = picture * (1 - 0.8 * coming.strength) + glare * coming.strength;
}

void disturb(cv::Mat &picture, const Coming &coming)
{
    cv::RNG rng(coming.seed);
    const int manner = rng.uniform(0, 3);
    const double amount = rng.uniform(22., 60.);
    cv::RNG each(coming.seed + uint64_t(coming.since * 1000) * 31);
    cv::Mat snow(picture.size(), CV_32F);
    each.fill(snow, cv::RNG::NORMAL, 0, amount);
    if (manner == 1) { // a loose cable: lines of it
        for (int y = 0; y < snow.rows; y += 6)
            if (each.uniform(0, 10) < 4)
                snow.rowRange(y, std::min(y + 6, snow.rows)) = 0;
    } else if (manner == 2) { // single pixels, fully on or off
        cv::Mat dice(picture.size(), CV_32F);
        each.fill(dice, cv::RNG::UNIFORM, 0, 1);
        const double share = 0.03 + amount / 400;
        snow.setTo(0);
        snow.setTo(255, dice < share);
        snow.setTo(-255, dice > 1 - share);
    }
    cv::scaleAdd(snow, coming.tone * coming.strength, picture, picture);
}

double gainUnder(const Coming &coming)
{
    cv::RNG rng(coming.seed ^ 0x9a);
    return 1 + coming.strength * rng.uniform(0., 2.);
}

} // namespace kaochang::tests::watch
