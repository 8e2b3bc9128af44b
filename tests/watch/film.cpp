// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/film.h"

#include "watch/harms.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace kaochang::tests::watch {
namespace {

using Act = void (*)(cv::Mat &, const Coming &);

Act inTheRoom(Happening what)
{
    return what == Happening::SunPatch      ? shineSun
           : what == Happening::Crowd       ? passCrowd
           : what == Happening::PersonClose ? standClose
                                            : nullptr;
}

Act onTheLens(Happening what)
{
    return what == Happening::Defocused       ? defocus
           : what == Happening::Covered       ? cover
           : what == Happening::PartlyCovered ? coverPartly
           : what == Happening::Sprayed       ? spray
                                              : nullptr;
}

Act behindIt(Happening what)
{
    return what == Happening::Black   ? blacken
           : what == Happening::White ? whiten
           : what == Happening::Noise ? disturb
                                      : nullptr;
}

double rampOf(const Event &event) // seconds from nothing to all of it
{
    cv::RNG rng(event.seed ^ 0x77);
    const double share = rng.uniform(0., 1.);
    switch (event.what) {
    case Happening::SunPatch:
        return 0.5 + 4 * share;
    case Happening::Frozen:
    case Happening::Noise:
    case Happening::InfraredSwitch:
        return 0.01;
    default:
        return 0.2 + 1.3 * share;
    }
}

// The camera's automatic exposure wins back some of what the light lost.
double lightUnder(const Event &event, double strength, double since)
{
    cv::RNG rng(event.seed ^ 0x31);
    const double level = rng.uniform(0.22, 0.6);
    const double back = rng.uniform(0., 0.25) * std::min(1., since / 4);
    return 1 - strength * (1 - level - back);
}

} // namespace

Film::Film(Script script)
    : m_script(std::move(script))
    , m_room(m_script.seed)
    , m_elsewhere(m_script.seed ^ 0xe15e)
    , m_lens(m_script.seed ^ 0x1e45)
{}

std::vector<Film::Now> Film::nowAt(double second) const
{
    std::vector<Now> now;
    for (const Event &event : m_script.events) {
        if (second < event.from || second >= event.to)
            continue;
        const double ramp = rampOf(event);
        const double strength = std::min(
            {1., (second - event.from + 0.001) / ramp, (event.to - second) / (ramp / 2 + 0.01)});
        now.push_back({&event, strength, second - event.from});
    }
    return now;
}

Look Film::lookAt(double second, const std::vector<Now> &now) const
{
    Look look;
    look.light = 1 + 0.08 * std::sin(second / 170) + 0.03 * std::sin(second / 37);
    look.pan = {0.15 * std::sin(second * 1.3), 0.1 * std::cos(second * 1.7)}; // never quite still
    for (const Now &each : now) {
        cv::RNG rng(each.event->seed);
        const int way = rng.uniform(0, 2) ? 1 : -1;
        switch (each.event->what) {
        case Happening::Moved:
            look.pan +=
                each.strength * cv::Point2d(way * rng.uniform(45., 150.), rng.uniform(-80., 80.));
            break;
        case Happening::Rotated:
            look.angle += each.strength * way * rng.uniform(5., 28.);
            break;
        case Happening::Shake:
            look.pan +=
                rng.uniform(2., 9.) * cv::Point2d(std::sin(second * 17.3), std::cos(second * 23.9));
            break;
        case Happening::Lights:
            look.light *= lightUnder(*each.event, each.strength, each.since);
            look.shade = rng.uniform(0, 2) ? each.strength * rng.uniform(0., 0.6) : 0;
            break;
        case Happening::InfraredSwitch:
            look.band = Band::Infrared;
            look.light *= each.since < 1 && way > 0 ? 0.1 : 0.85; // the filter's swing
            break;
        default:
            break;
        }
    }
    return look;
}

cv::Mat Film::scene(double second, const Look &look, const std::vector<Now> &now) const
{
    const bool isTurnedAway = std::ranges::any_of(now, [](const Now &each) {
        return each.event->what == Happening::Moved && each.event->seed % 5 == 0
               && each.strength > 0.9;
    });
    const Room &room = isTurnedAway ? m_elsewhere : m_room;
    return m_lens.aim(room.draw(second, look.band), look);
}

void Film::stamp(cv::Mat &picture, double second) const
{
    if (m_script.seed % 2 == 0)
        return; // half of the cameras write the time into the picture
    const int whole = int(second);
    const auto text =
        cv::format("2026-05-01 %02d:%02d:%02d", 8 + whole / 3600, whole / 60 % 60, whole % 60);
    cv::putText(picture, text, {8, 20}, cv::FONT_HERSHEY_SIMPLEX, 0.55, cv::Scalar::all(10), 3);
    cv::putText(picture, text, {8, 20}, cv::FONT_HERSHEY_SIMPLEX, 0.55, cv::Scalar::all(245), 1);
}

// The colour goes with the filter or up to 1.5 s after it, and comes back in the same way.
bool Film::isColourless(double second) const
{
    return std::ranges::any_of(m_script.events, [second](const Event &event) {
        cv::RNG rng(event.seed ^ 0xc01);
        const double lag = std::max(0., rng.uniform(-1.5, 1.5));
        return event.what == Happening::InfraredSwitch && second >= event.from + lag
               && second < event.to + lag;
    });
}

cv::Mat Film::tinted(double second, Look look, const std::vector<Now> &now) const
{
    cv::RNG rng(m_script.seed ^ 0xba1);
    const double cast = rng.uniform(-2., 2.); // of the white balance
    const double leftInfrared = rng.uniform(-0.5, 0.5);
    cv::Mat small(View / 2, CV_32F, cv::Scalar(leftInfrared));
    if (isColourless(second))
        return small;
    look.band = Band::Colour;
    cv::Mat tint = scene(second, look, now);
    for (const auto place : {inTheRoom, onTheLens, behindIt})
        for (const Now &each : now)
            if (const Act act = place(each.event->what))
                act(tint, {each.event->seed, each.strength, each.since, 0});
    m_lens.expose(tint, 0.5, m_frame);
    cv::resize(tint + cast, small, small.size(), 0, 0, cv::INTER_AREA);
    return small;
}

cv::Mat Film::picture(double second)
{
    const std::vector<Now> now = nowAt(second);
    const auto apply = [&](cv::Mat &picture, Act (*place)(Happening)) {
        for (const Now &each : now)
            if (const Act act = place(each.event->what))
                act(picture, {each.event->seed, each.strength, each.since});
    };
    const Look look = lookAt(second, now);
    cv::Mat picture = scene(second, look, now);
    apply(picture, inTheRoom);
    double gain = std::pow(std::max(0.1, look.light), -0.7);
    cv::GaussianBlur(picture, picture, {}, m_lens.softness());
    apply(picture, onTheLens);
    for (const Now &each : now)
        if (each.event->what == Happening::Covered)
            gain *= gainUnder({each.event->seed, each.strength, each.since});
    m_lens.expose(picture, gain, ++m_frame + m_script.seed);
    apply(picture, behindIt);
    cv::Mat bytes;
    picture.convertTo(bytes, CV_8U);
    const auto frozen =
        std::ranges::find(now, Happening::Frozen, [](const Now &each) { return each.event->what; });
    const bool isStampedLater = frozen != now.end() && frozen->event->seed % 2 == 0;
    if (!isStampedLater)
        stamp(bytes, second);
    if (frozen != now.end() && !m_last.empty())
        m_last.copyTo(bytes);
    else
        m_colour = tinted(second, look, now);
    m_last = bytes.clone();
    if (isStampedLater)
        stamp(bytes, second);
    return bytes;
}

} // namespace kaochang::tests::watch
