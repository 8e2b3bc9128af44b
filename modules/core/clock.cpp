// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

namespace kaochang {

QDate Clock::today() const
{
    return siteTime(now()).date();
}

QDateTime siteTime(const QDateTime &utc)
{
    constexpr int ChinaOffset = 8 * 3600; // one zone, no summer time since 1991
    return utc.toOffsetFromUtc(ChinaOffset);
}

} // namespace kaochang
