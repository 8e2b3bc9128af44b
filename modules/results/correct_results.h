// SPDX-License-Identifier: GPL-3.0-or-later
// After the lock nothing is overwritten: a correction is one more version, with its reason, by two
// people, and both numbers remain on every register.
#pragma once

#include "results/corrections.h"

namespace kaochang::results {

// On the store lane. Codes of all: results.not_locked.
class CorrectResults final
{
public:
    CorrectResults(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Proposes other content for enrolment and kind: state, points (hundredths, 0-10000),
    // failedKeySkill, why; ofVersion must stand (results.changed_since). results.reason_needed,
    // results.nothing_changes, results.out_of_range, results.bad_state (not marked is no result),
    // results.correction_open (one is waiting already).
    Result<Correction> propose(const Actor &by, Correction correction) const;

    // By another person (Denied results.same_person): the next version. results.no_such_correction,
    // results.already_decided, results.changed_since.
    Result<SubjectResult> confirm(const Actor &by, const CorrectionId &id) const;
    // By another person, with a reason (results.reason_needed): nothing changes.
    Result<Correction> reject(const Actor &by, const CorrectionId &id, const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
