// SPDX-License-Identifier: GPL-3.0-or-later
// One assessor at work: a mark is on disk before the next one is keyed, and can be undone until the
// paper is submitted.
#pragma once

#include "practical/panel_score.h"
#include "store/store.h"

namespace kaochang::practical {

// On the store lane, from the sitting's start until it is locked (practical.not_started,
// practical.locked). Codes of all: practical.no_such_paper, Denied practical.not_in_panel, and —
// but for sendBack() — practical.already_submitted.
class Marking final
{
public:
    Marking(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Replaces one's mark for that aspect; the old entry stays in the file. mark.at is filled in.
    // Codes: those of checkMark().
    Result<Mark> mark(const Actor &by, const PaperId &paper, Mark mark) const;
    // The newest entry not undone; answers with it, so that it can be named.
    // practical.nothing_to_undo.
    Result<Mark> undo(const Actor &by, const PaperId &paper) const;
    // practical.not_all_marked (detail: how many are left). The last one of the panel opens the
    // paper and settles its score unless something stands in the way: the answer says what. To
    // whoever is not the last one it says Stage::Marking and nothing else.
    Result<Assessment> submit(const Actor &by, const PaperId &paper) const;
    // Absent, exempt or voided, with a reason: practical.not_such_a_state, practical.reason_needed,
    // practical.has_marks (absent or exempt, but marked; undo them first).
    Result<Assessment> submitAs(const Actor &by, const PaperId &paper, rules::ScoreState state,
                                const QString &why) const;
    // The chief gives one sheet back, with a reason, when the panel's states differ; the paper is
    // blind again. practical.not_the_chief, practical.nothing_differs, practical.reason_needed.
    Result<> sendBack(const Actor &by, const PaperId &paper, const UserId &assessor,
                      const QString &why) const;

private:
    Result<Assessment> handIn(const store::Act &act, const PaperId &paper,
                              rules::ScoreState state) const;

    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::practical
