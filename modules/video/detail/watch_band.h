// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a camera sees in colour or in infrared, from one number a picture: infrared has no
// colour. A camera that never had any stays as it is.
#pragma once

#include <algorithm>

namespace kaochang::video::detail {

class Band final
{
public:
    explicit Band(double colour) // of the first picture; see Watch::look()
        : m_isColour(colour >= Coloured)
        , m_usual(m_isColour ? colour : 0)
    {}

    // Pictures one by one. True: the camera has changed over, sure since this picture. A picture
    // that shows nothing (a covered lens has no colour either) says nothing.
    bool changes(double colour, double seconds, bool showsSomething)
    {
        const bool isOther = showsSomething && colour >= 0
                             && (m_isColour ? colour < std::max(Grey, Faded * m_usual)
                                            : colour > std::max(Coloured, 2 * Faded * m_usual));
        m_otherFor = !isOther ? -1 : m_otherFor < 0 ? 0 : m_otherFor + seconds;
        if (m_otherFor < Believed)
            return false;
        m_otherFor = -1;
        m_isColour = !m_isColour;
        m_usual = m_isColour ? colour : m_usual;
        return true;
    }
    bool isDoubtful() const { return m_otherFor >= 0; }
    void learn(double colour, double share)
    {
        if (m_isColour && colour >= 0)
            m_usual += (colour - m_usual) * share;
    }

private:
    static constexpr double Grey = 2;       // at most, in infrared: what coding leaves
    static constexpr double Coloured = 5;   // at least, to be told from infrared
    static constexpr double Faded = 0.12;   // of the usual colour
    static constexpr double Believed = 0.9; // s

    bool m_isColour;
    double m_usual; // colour, while there is some
    double m_otherFor = -1;
};

} // namespace kaochang::video::detail
