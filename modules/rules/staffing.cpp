// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/staffing.h"

#include <algorithm>

namespace kaochang::rules {

int staffNeeded(const StaffRatio &ratio, int candidates)
{
    if (candidates <= 0)
        return 0;
    // 保育师 2021 1.9.3 asks 1:15 and two of invigilators, 1:5, three and odd of assessors.
    const int share = ratio.perStaff > 0 ? (candidates - 1) / ratio.perStaff + 1 : 0;
    const int needed = std::max(share, ratio.minimum);
    return ratio.odd && needed % 2 == 0 ? needed + 1 : needed;
}

std::vector<Shortfall> shortfalls(const Standard &standard, SubjectKind subject, int candidates,
                                  const Present &present)
{
    std::vector<Shortfall> all;
    for (const StaffRatio &ratio : standard.staffing) {
        const int needed = staffNeeded(ratio, candidates);
        if (ratio.subject != subject || needed == 0)
            continue;
        const int here =
            ratio.role == StaffRole::Assessor ? present.assessors : present.invigilators;
        if (here < needed)
            all.push_back({ratio, Lack::TooFew, needed, here});
        else if (ratio.odd && here % 2 == 0) // an even panel can be split down the middle
            all.push_back({ratio, Lack::Even, needed, here});
    }
    return all;
}

} // namespace kaochang::rules
