// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a planned table of theory scores in; another person accepts or rejects it whole, and edits
// nothing.
#pragma once

#include "theory/score_table.h"
#include "theory/score_tables.h"

namespace kaochang::theory {

// On the store lane. Codes: site.no_such_sitting, theory.not_started, theory.locked.
class ImportScores final
{
public:
    ImportScores(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Every row becomes a first key-in. sha256: of the file as it came (theory.bad_digest).
    // theory.nothing_to_import; theory.plan_is_stale: somebody keyed one of its rows meanwhile.
    Result<ScoreTable> take(const Actor &by, const TablePlan &plan, const QByteArray &sha256) const;
    // By another person (Denied theory.same_person): its rows become confirmed scores. Rows keyed a
    // second time by hand meanwhile were decided there. theory.no_such_table,
    // theory.already_decided.
    Result<std::vector<Score>> accept(const Actor &by, const ScoreTableId &id) const;
    // By another person, with a reason (theory.reason_needed): its rows are keyed in no more.
    Result<> reject(const Actor &by, const ScoreTableId &id, const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::theory
