// SPDX-License-Identifier: GPL-3.0-or-later
// Who must be in the room before it may start: computed gates that say what is short and who asks
// for it.
#pragma once

#include "rules/standard.h"

namespace kaochang::rules {

// ceil(candidates / perStaff), not under the minimum, raised to the next odd number where asked; 0
// for no candidates. Where candidates rotate, count those in the room at the same time.
int staffNeeded(const StaffRatio &ratio, int candidates);

struct Present
{
    int invigilators = 0;
    int assessors = 0;
};

enum class Lack { TooFew, Even };

struct Shortfall
{
    StaffRatio asked; // with its source, and whether that was read or is a sample
    Lack lack = Lack::TooFew;
    int needed = 0;
    int present = 0;

    bool operator==(const Shortfall &) const = default;
};

// Empty: the gate is open. A subject whose standard names no ratio asks for none. People may
// overrule a shortfall with a reason; that act belongs to the site, not here.
std::vector<Shortfall> shortfalls(const Standard &standard, SubjectKind subject, int candidates,
                                  const Present &present);

} // namespace kaochang::rules
