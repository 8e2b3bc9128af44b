// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the site on paper: institution, filing, staff, rooms and their cameras.
#pragma once

#include "site/filing.h"
#include "site/room.h"
#include "site/staff.h"
#include "store/store.h"

namespace kaochang::site {

// Each act keeps what it is given — a null id is a new thing — and answers with it as kept. On the
// store lane. Errors: those of check…() and keep() of each table, and NotFound for a parent that is
// not there.
class SetUpSite final
{
public:
    SetUpSite(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // site.relabelled: what was kept as demonstration data never becomes real, nor the reverse.
    Result<Institution> keepInstitution(const Actor &by, Institution institution) const;
    Result<Filing> keepFiling(const Actor &by, Filing filing) const;
    // Giving somebody an account, or taking it, is another act and the admin's: site.link_account.
    Result<Staff> keepStaff(const Actor &by, Staff staff) const;
    Result<Room> keepRoom(const Actor &by, Room room) const;
    Result<Camera> keepCamera(const Actor &by, Camera camera) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::site
