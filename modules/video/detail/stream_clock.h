// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's own time on this machine's steady clock. Pictures come late, never early, so the
// smallest delay ever seen is nearest to the truth; it may grow again as slowly as quartz drifts.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <optional>

namespace kaochang::video::detail {

class StreamClock final
{
public:
    // The moment of a picture stamped so by the camera that arrived then, all in ms. Never goes
    // back.
    qint64 moment(qint64 stamp, qint64 arrived)
    {
        const qint64 delay = arrived - stamp;
        if (!m_delay
            || std::abs(delay - *m_delay) > JumpMs) // the first, or the camera's clock was set
            m_delay = delay;
        const qint64 drifted = *m_delay + (stamp - m_since) / StampsPerDriftMs;
        if (delay <= drifted || drifted > *m_delay) {
            m_delay = std::min(delay, drifted);
            m_since = stamp;
        }
        m_last = std::max(m_last + 1, stamp + *m_delay);
        return m_last;
    }

private:
    static constexpr qint64 StampsPerDriftMs = 10'000; // 100 ppm, the worst quartz
    static constexpr qint64 JumpMs = 10'000;

    std::optional<qint64> m_delay;
    qint64 m_since = 0; // the stamp at which m_delay was true
    qint64 m_last = -1;
};

} // namespace kaochang::video::detail
