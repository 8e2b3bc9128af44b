// SPDX-License-Identifier: GPL-3.0-or-later
// 认定计划: what an institution announces to assess, and when it told the centre.
#pragma once

#include "rules/policy.h"
#include "site/filing.h"

namespace kaochang::site {

using PlanId = Id<struct PlanTag>;

struct Plan
{
    PlanId id; // null: not kept yet
    InstitutionId institution;
    FilingId filing; // the one it stands on
    rules::Occupation occupation;
    rules::Level level = rules::Level::Five;
    rules::MethodKind method =
        rules::MethodKind::Examination; // the profile knows the province's term
    QDate firstDay;                     // of the exam
    QDate lastDay;                      // the same day or later
    std::optional<QDate> filedOn;       // 实施方案 told to the centre
    std::optional<QDate> reportedOn;    // results reported to the centre

    bool operator==(const Plan &) const = default;
};

} // namespace kaochang::site
