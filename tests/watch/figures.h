// SPDX-License-Identifier: GPL-3.0-or-later
// Holds what the watcher said against what happened.
#pragma once

#include "video/watch.h"
#include "watch/reel.h"

#include <array>
#include <optional>

namespace kaochang::tests::watch {

struct KindFigures
{
    int events = 0;
    int found = 0;
    int named = 0; // with the right kind
};

struct Figures
{
    std::array<KindFigures, Harms> kinds;
    std::array<int, Harms + Distractions + 1> falseIn{}; // by what went on; last: nothing
    std::array<int, Distractions> distractions{};
    std::vector<double> seconds; // from an event's start to its alarm
    double hours = 0;            // watched without harm
    double cpuMs = 0;            // of one picture
    int pictures = 0;

    int events() const;
    int found() const;
    int falseAlarms() const;
    double recall() const;
    double precision() const;
    double secondsP(double share) const; // 0.95: 19 of 20 alarms came within
    void add(const Figures &other);
};

struct Spoken
{
    double second = 0;
    video::AlarmKind kind = video::AlarmKind::Black;
};

// isGrey: the watcher is not told how much colour there is.
std::vector<Spoken> watched(const Reel &reel, bool isGrey, double *cpuMs);
Figures judge(const Script &script, const std::vector<Spoken> &spoken);

} // namespace kaochang::tests::watch
