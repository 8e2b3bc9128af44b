// SPDX-License-Identifier: GPL-3.0-or-later
// How much colour a picture has: what nine tenths of it do not exceed. A grey thing before the lens
// takes colour from where it is; infrared takes it from everywhere.
#pragma once

#include <array>
#include <cstdlib>

namespace kaochang::video::detail {

class Colour final
{
public:
    void add(int cb, int cr) // of one pixel, 0 to 255, grey is 128
    {
        ++m_pixels[size_t(std::abs(cb - 128) + std::abs(cr - 128))];
        ++m_count;
    }
    double most() const // −1: no pixel was there
    {
        int left = m_count / 10;
        for (size_t much = m_pixels.size(); m_count > 0 && much-- > 0; left -= m_pixels[much])
            if (m_pixels[much] > left)
                return double(much);
        return -1;
    }

private:
    std::array<int, 257> m_pixels{}; // by |Cb − 128| + |Cr − 128|
    int m_count = 0;
};

} // namespace kaochang::video::detail
