// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a part of the site out of use, or back into it. Nothing that a record may name is deleted.
#pragma once

#include "site/room.h"
#include "site/staff.h"
#include "store/store.h"

namespace kaochang::site {

enum class Part { Institution, Filing, Staff, Room, Camera };
QStringView partWord(Part part); // "institution", "filing", "staff", "room", "camera"

// On the store lane. Both need a reason (site.reason_needed); NotFound of the part's own table.
class RetirePart final
{
public:
    RetirePart(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // site.already_retired (detail: since when); site.still_needed for an institution or a room
    // that a sitting to come, or not over yet, names (detail: its day).
    Result<> retire(const Actor &by, Part part, const QString &id, const QString &why) const;
    Result<> restore(const Actor &by, Part part, const QString &id, // site.not_retired
                     const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::site
