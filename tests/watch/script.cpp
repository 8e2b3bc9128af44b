// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/script.h"

#include <algorithm>
#include <array>
#include <opencv2/core.hpp>

namespace kaochang::tests::watch {
namespace {

constexpr double WarmUp = 60; // seconds in which nothing happens

// How long each takes, seconds. Lights and infrared may stay for what comes after them.
double lengthOf(Happening what, cv::RNG &rng)
{
    switch (what) {
    case Happening::SunPatch:
        return rng.uniform(20., 60.);
    case Happening::Lights:
    case Happening::InfraredSwitch:
        return rng.uniform(0, 10) < 3 ? rng.uniform(120., 240.) : rng.uniform(20., 50.);
    case Happening::Crowd:
        return rng.uniform(15., 40.);
    case Happening::PersonClose:
        return rng.uniform(4., 15.);
    case Happening::Shake:
        return rng.uniform(5., 15.);
    default:
        return rng.uniform(15., 40.);
    }
}

bool lingers(const Event &event)
{
    return event.what == Happening::Lights || event.what == Happening::InfraredSwitch;
}

std::vector<Happening> shuffled(const Plan &plan, cv::RNG &rng)
{
    std::vector<Happening> all;
    for (int i = 0; i < plan.harms; ++i)
        all.push_back(Happening((plan.firstHarm + i) % Harms));
    for (int i = 0; i < plan.distractions; ++i)
        all.push_back(Happening(Harms + (plan.firstHarm + i) % Distractions));
    all.insert(all.end(), size_t(plan.infrared), Happening::InfraredSwitch);
    for (size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[size_t(rng.uniform(0, int(i)))]);
    return all;
}

} // namespace

const char *nameOf(Happening what)
{
    constexpr std::array names{"black",     "white",   "covered",      "partly_covered",
                               "defocused", "moved",   "rotated",      "frozen",
                               "noise",     "sprayed", "sun",          "lights",
                               "infrared",  "crowd",   "person_close", "shake"};
    return names[size_t(what)];
}

Script makeScript(uint64_t seed, const Plan &plan)
{
    cv::RNG rng(seed ^ 0x5c21a7);
    Script script{seed, plan.seconds, {}};
    const std::vector<Happening> all = shuffled(plan, rng);
    const double room = (plan.seconds - WarmUp) / double(std::max<size_t>(1, all.size()));
    double lit = 0; // until then the light is not the usual one
    for (size_t i = 0; i < all.size(); ++i) {
        Event event{all[i], 0, 0, rng.next()};
        event.from = WarmUp + room * double(i) + rng.uniform(0., std::max(1., room - 60));
        const double length = lengthOf(event.what, rng);
        const double end = WarmUp + room * double(i + 1) - 15; // the next has its own time
        event.to = event.from + length;
        if (!lingers(event))
            event.to = std::min(event.to, end);
        else if (event.from < lit)
            continue; // one change of the light at a time
        else
            lit = event.to = std::min(event.to, plan.seconds - 20.);
        script.events.push_back(event);
    }
    return script;
}

} // namespace kaochang::tests::watch
