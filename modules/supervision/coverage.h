// SPDX-License-Identifier: GPL-3.0-or-later
// Was this stretch of the exam recorded? Pure: ledger lines in, covered and uncovered time out.
#pragma once

#include "video/ledger_chain.h"

#include <algorithm>
#include <span>
#include <vector>

namespace kaochang::supervision {

struct Interval // [from, to), UTC
{
    QDateTime from;
    QDateTime to;

    qint64 lengthMs() const { return std::max<qint64>(0, from.msecsTo(to)); }
    bool operator==(const Interval &) const = default;
};

struct Uncovered
{
    Interval interval;
    video::Cause cause = video::Cause::NotRecording; // the one that explains most of it

    bool operator==(const Uncovered &) const = default;
};

struct Coverage
{
    Interval wanted;
    qint64 coveredMs = 0;
    std::vector<Uncovered> gaps; // in order of time

    bool isWhole() const { return gaps.empty(); }
    bool operator==(const Coverage &) const = default;
};

// Covered is each moment that at least `camerasNeeded` cameras recorded: in a segment, and in no
// gap. Holes of up to GrainMs, one recorded picture, are the rounding of clocks and no holes.
inline constexpr qint64 GrainMs = 100;
Coverage coverage(const Interval &wanted, std::span<const video::KeptLine> lines,
                  int camerasNeeded = 1);

} // namespace kaochang::supervision
