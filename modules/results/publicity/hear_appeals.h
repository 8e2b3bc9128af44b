// SPDX-License-Identifier: GPL-3.0-or-later
// 异议受理, 复核, 答复: an appeal is received, looked into by somebody the result does not come
// from, and decided. The footage of its sitting is held meanwhile.
#pragma once

#include "results/publicity/appeal.h"
#include "store/store.h"

namespace kaochang::results {

struct AppealAnswer
{
    AppealOutcome outcome = AppealOutcome::Stands;
    CorrectionId correction; // Changed only
    QString why;

    bool operator==(const AppealAnswer &) const = default;
};

// On the store lane.
class HearAppeals final
{
public:
    HearAppeals(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // enrolment, kind, saidBy, channel, saidOn, what; lateWhy where saidOn is after the last day of
    // the publicity. Places a hold on the sitting's footage that only the decision lifts.
    // roster.no_such_enrolment, results.not_published, results.not_in_sitting (no result of this
    // subject), results.appeal_incomplete (detail: "said_by" or "what"), results.appeal_date (not
    // between the first day of the publicity and today), results.appeal_late (no reason given;
    // detail: the last day), results.appeal_waiting (one is open).
    Result<Appeal> receive(const Actor &by, Appeal appeal) const;

    // Names who looks again: not oneself (Denied results.own_recheck) and nobody the result comes
    // from (Denied results.first_maker). A later name takes the place of an earlier one.
    // results.no_such_appeal, results.appeal_decided, results.appeal_incomplete ("rechecker").
    Result<Appeal> assign(const Actor &by, const AppealId &id, const UserId &rechecker) const;

    // By the one who was named last (results.not_assigned, Denied results.not_rechecker), with a
    // reason (results.reason_needed). Changed names the correction that two people confirmed since
    // the appeal came (results.no_such_correction, results.correction_unfit: of another result,
    // older, or not confirmed). results.no_such_appeal, results.appeal_decided,
    // results.correction_open (one of this result still waits).
    Result<Appeal> decide(const Actor &by, const AppealId &id, const AppealAnswer &answer) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
