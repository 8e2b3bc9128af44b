// SPDX-License-Identifier: GPL-3.0-or-later
// A theory score that two people stand behind. Never overwritten: a correction is the next version.
#pragma once

#include "roster/enrolment.h"
#include "theory/entry.h"

namespace kaochang::theory {

struct Score
{
    roster::EnrolmentId enrolment;
    site::SittingId sitting;
    int version = 1;
    Entry entry;
    UserId enteredBy;
    UserId confirmedBy;
    QDateTime at; // of the confirmation, UTC
    QString why;  // of a correction or a decision between two key-ins

    bool operator==(const Score &) const = default;
};

} // namespace kaochang::theory
