// SPDX-License-Identifier: GPL-3.0-or-later
// What one person keyed for one candidate, before two people stand behind it.
#pragma once

#include "theory/score.h"

namespace kaochang::theory {

using ScoreTableId = Id<struct ScoreTableTag>;

struct Keyed
{
    roster::EnrolmentId enrolment;
    site::SittingId sitting;
    int turn = 1; // 1 or 2
    Entry entry;
    UserId by;
    QDateTime at;       // UTC
    QString why;        // turn 1 of a correction
    ScoreTableId table; // null: keyed by hand

    bool operator==(const Keyed &) const = default;
};

} // namespace kaochang::theory
