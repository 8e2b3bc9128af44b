// SPDX-License-Identifier: GPL-3.0-or-later
// 成绩审批: guards looked at, gaps accepted, then one person proposes the lock and another
// confirms.
#pragma once

#include "results/lock_proposals.h"
#include "results/result_sheet.h"

namespace kaochang::results {

// On the store lane. Codes of all: site.no_such_sitting, results.not_closed (the sitting has not
// ended), results.already_locked, and those of resultSheet().
class LockResults final
{
public:
    LockResults(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Says about a guarded number that it stands or is to be marked again, with a reason
    // (results.reason_needed). Two people must say the same. results.no_guard,
    // results.not_in_sitting, results.opinion_given.
    Result<Guard> resolveGuard(const Actor &by, const roster::EnrolmentId &enrolment,
                               rules::SubjectKind kind, const GuardOpinion &said) const;

    // A supervisor accepts what was not recorded of these candidates, with a reason
    // (results.reason_needed): exactly the gaps there are now. results.no_gaps (detail: one who
    // has none, or whose gaps are accepted already), results.not_in_sitting.
    Result<> acceptGaps(const Actor &by, const site::SittingId &sitting,
                        const std::vector<roster::EnrolmentId> &enrolments,
                        const QString &why) const;

    // results.nobody, and by what is in the way (detail: how many): results.marks_missing,
    // results.marks_unsettled, results.guard_open, results.gaps_not_accepted.
    Result<LockProposal> propose(const Actor &by, const site::SittingId &sitting) const;

    // By another person (Denied results.same_person): everything proposed becomes version 1 and the
    // sitting is locked. results.not_proposed, results.changed_since (a mark, a gap or the roll is
    // no longer what was proposed).
    Result<ResultSheet> confirm(const Actor &by, const site::SittingId &sitting) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
