// SPDX-License-Identifier: GPL-3.0-or-later
// The day of a sitting: doors open, it starts, time is given, it closes.
#pragma once

#include "site/sitting.h"
#include "store/store.h"

namespace kaochang::site {

// On the store lane. Every act answers with the sitting as it now is. Codes: site.no_such_sitting,
// site.wrong_state (detail: the state it is in).
class RunSitting final
{
public:
    RunSitting(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Only on its own day at the site (site.not_today; detail: its day).
    Result<Sitting> open(const Actor &by, const SittingId &id) const;
    Result<Sitting> start(const Actor &by, const SittingId &id) const;
    // 设备故障补时: 1-180 minutes (site.bad_minutes) with a reason (site.reason_needed), while it
    // runs.
    Result<Sitting> giveTime(const Actor &by, const SittingId &id, int minutes,
                             const QString &why) const;
    // Before the time is over a reason is needed (site.reason_needed).
    Result<Sitting> close(const Actor &by, const SittingId &id, const QString &why = {}) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::site
