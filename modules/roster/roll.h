// SPDX-License-Identifier: GPL-3.0-or-later
// 名册: a sitting's enrolments with their people, as lists, sheets and the other rooms want them.
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::roster {

struct RollLine
{
    Enrolment enrolment;
    Candidate candidate;

    bool operator==(const RollLine &) const = default;
};

// In order of admission number; who has none yet comes last.
Result<std::vector<RollLine>> roll(const store::Reader &reader, const site::SittingId &sitting);
Result<RollLine> rollLine(const store::Reader &reader,
                          const EnrolmentId &id); // roster.no_such_enrolment

} // namespace kaochang::roster
