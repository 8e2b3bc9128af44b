// SPDX-License-Identifier: GPL-3.0-or-later
// After the panel has submitted: the chief rules on what divides it, and two people correct a mark
// by a new version. What was given stays.
#pragma once

#include "practical/panel_score.h"
#include "store/store.h"

namespace kaochang::practical {

// On the store lane, until the sitting is locked (practical.locked). Codes of all:
// practical.no_such_paper, Denied practical.still_blind, practical.not_the_chief,
// practical.reason_needed.
class Moderation final
{
public:
    Moderation(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Proposes what one assessor's mark becomes. practical.not_in_panel (the assessor),
    // practical.nothing_changes, practical.correction_open (one is waiting for that mark),
    // practical.not_scored (there are no marks), those of checkMark().
    Result<Correction> correct(const Actor &by, const PaperId &paper, const UserId &assessor,
                               Mark mark, const QString &why) const;
    // By another person (Denied practical.same_person) with a reason where it is refused.
    // practical.no_such_correction, practical.already_decided. Confirming settles the score anew.
    Result<Assessment> confirm(const Actor &by, const CorrectionId &id) const;
    Result<> refuse(const Actor &by, const CorrectionId &id, const QString &why) const;
    // SpreadMatter with Kept while the panel is to discuss; the number of a ★ aspect with Confirmed
    // or Dismissed while it is open: else practical.nothing_to_rule.
    Result<Assessment> rule(const Actor &by, const PaperId &paper, const QString &matter,
                            Outcome outcome, const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::practical
