// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a panel together for one subject of a sitting and draws the codes its papers go by.
#pragma once

#include "practical/panel.h"
#include "store/store.h"

namespace kaochang::practical {

struct Seating
{
    site::SittingId sitting;
    rules::SubjectKind subject = rules::SubjectKind::Practical;
    SchemeId scheme;
    std::vector<site::StaffId> members; // the chief first
};

class SeatPanel final
{
public:
    SeatPanel(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Every candidate of the subject gets a code drawn at random. A panel already seated is
    // replaced until its first mark is keyed (practical.marking_began). Refused, with the staff id
    // in detail where it is one person's: practical.too_few (three at least), practical.not_odd,
    // practical.twice, practical.not_a_chief, practical.no_account, practical.must_avoid, those of
    // site::mayAssess(). practical.other_scheme (not this occupation, level and subject),
    // practical.not_in_sitting (the subject), practical.locked, practical.nobody_enrolled;
    // site.no_such_sitting, site.no_such_staff, practical.no_such_scheme. On the store lane.
    Result<Panel> seat(const Actor &by, const Seating &seating) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::practical
