// SPDX-License-Identifier: GPL-3.0-or-later
// Blank certificates in and out: received, drawn for a sitting, given back, spoiled.
#pragma once

#include "results/certificates/blanks.h"

namespace kaochang::results {

// On the store lane; each answers with the balance of the site. Sheets: 1-100000
// (results.bad_sheets).
class KeepBlanks final
{
public:
    KeepBlanks(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    Result<BlankBalance> receive(const Actor &by, int sheets, const QString &why) const;
    // At most 110 % of the pages the sitting's certificates need, more only with a reason
    // (domain.md 4.8). Codes: results.not_in_stock (detail: sheets there are),
    // results.draw_above_need (detail: what may be drawn), and those of certificateRoll().
    Result<BlankBalance> draw(const Actor &by, const site::SittingId &sitting, int sheets,
                              const QString &why) const;
    // Codes: results.not_in_hand (detail: sheets there are), site.no_such_sitting.
    Result<BlankBalance> giveBack(const Actor &by, const site::SittingId &sitting,
                                  int sheets) const;
    // Beside a page: a sheet torn or stained by itself. Also results.reason_needed.
    Result<BlankBalance> spoil(const Actor &by, const site::SittingId &sitting, int sheets,
                               const QString &why) const;

private:
    Result<BlankBalance> takeFromHand(const store::Act &act, const BlankLine &line) const;

    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
