// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are kept: one for each step of the recorded frame rate, at the step's own time.
#pragma once

#include <QtGlobal>
#include <optional>

namespace kaochang::video::detail {

class Pace final
{
public:
    explicit Pace(int fps) // 1 to 60
        : m_fps(fps)
    {}

    // The step's time for a picture that came at mono, or nothing when that step has one already.
    // Rounding to the nearest step lets a camera of the same rate tremble by half a step without
    // loss.
    std::optional<qint64> take(qint64 mono)
    {
        if (m_last < 0)
            m_origin = mono;
        const qint64 step = ((mono - m_origin) * m_fps + 500) / 1000;
        if (step <= m_last)
            return std::nullopt;
        m_last = step;
        return m_origin + step * 1000 / m_fps;
    }

private:
    int m_fps;
    qint64 m_origin = 0;
    qint64 m_last = -1; // none yet
};

} // namespace kaochang::video::detail
