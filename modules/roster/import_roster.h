// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan of import: every row of it, or none.
#pragma once

#include "roster/plan_import.h"
#include "store/store.h"

namespace kaochang::roster {

struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int failed = 0;

    bool operator==(const ImportOutcome &) const = default;
};

class ImportRoster final
{
public:
    ImportRoster(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Told after every 500 rows how many are done; false stops, and nothing has happened.
    using Progress = std::function<bool(int done)>;

    // On the store lane. A plan that changes nothing writes nothing. Codes: roster.plan_is_stale
    // (somebody changed these rows since the plan was made: make it again), roster.sitting_started,
    // roster.cancelled.
    Result<ImportOutcome> commit(const Actor &by, const ImportPlan &plan,
                                 const Progress &progress = {}) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::roster
