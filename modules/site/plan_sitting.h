// SPDX-License-Identifier: GPL-3.0-or-later
// From a filed scope to a plan, and from a plan to its sittings.
#pragma once

#include "rules/warning.h"
#include "site/sitting.h"
#include "store/store.h"

namespace kaochang::site {

struct Planned
{
    Plan plan;
    // 准入类, an occupation nobody verified, a lapsed notice, a plan made after its filing day.
    std::vector<rules::Warning> warnings;
};

// On the store lane.
class PlanSitting final
{
public:
    PlanSitting(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Chooses the filing that covers the plan and is valid on all its days. Denied, with the
    // profile's clause in detail: site.out_of_scope, site.filing_not_valid, site.filing_withdrawn.
    // Denied: site.institution_retired. Invalid: site.bad_days
    // (last before first), site.plan_in_the_past, rules.method_not_listed, rules.policy_unknown and
    // the refusals of rules::reviewOccupation(). NotFound: site.no_such_institution.
    Result<Planned> makePlan(const Actor &by, Plan plan) const;
    // Occupation and level come from the plan. site.no_such_plan, site.no_subjects,
    // site.subject_not_in_standard, rules.level_not_in_standard, site.bad_times,
    // site.outside_the_plan (detail: the plan's days), site.no_rooms, site.no_such_room,
    // site.room_retired, site.room_taken (detail: the other sitting).
    Result<Sitting> addSitting(const Actor &by, Sitting sitting) const;
    // 实施方案 told to the centre, results reported: the day it was done, today at the latest
    // (site.day_in_the_future). Once each: site.already_noted.
    Result<Plan> noteFiled(const Actor &by, const PlanId &id, const QDate &day) const;
    Result<Plan> noteReported(const Actor &by, const PlanId &id, const QDate &day) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::site
