// SPDX-License-Identifier: GPL-3.0-or-later
// What one assessor gives for one aspect of one paper.
#pragma once

#include "practical/panel.h"

namespace kaochang::practical {

struct Mark
{
    QString aspect; // its number
    Centi points = 0;
    QStringList deductions; // codes of the aspect's
    QString note;
    QString veto; // ★ not met, with the reason; empty: met, or no key skill
    QDateTime at; // when it was keyed, UTC: the moment to look for in the recording

    bool isVeto() const { return !veto.isEmpty(); }
    bool operator==(const Mark &) const = default;
};

// practical.no_such_aspect, practical.out_of_range (detail: 0/maximum),
// practical.no_such_deduction, practical.deduction_needed (points lost without deduction or note),
// practical.not_a_key_skill,
// practical.reason_needed (a veto of blanks).
Result<> checkMark(const Scheme &scheme, const Mark &mark);

Centi totalOf(std::span<const Mark> marks);

} // namespace kaochang::practical
