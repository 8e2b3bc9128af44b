// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one person's document number and phone unmasked, and leaves a line that it was shown.
#pragma once

#include "roster/candidate.h"
#include "store/store.h"

namespace kaochang::roster {

class Reveal final
{
public:
    explicit Reveal(store::Store &store)
        : m_store(store)
    {}

    // On the store lane. Codes: roster.no_such_candidate, roster.reason_needed.
    Result<Candidate> candidate(const Actor &by, const CandidateId &id, const QString &why) const;

private:
    store::Store &m_store;
};

} // namespace kaochang::roster
