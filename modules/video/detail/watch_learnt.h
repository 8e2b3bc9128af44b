// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera usually shows: followed slowly, block by block, never while it is in doubt.
#pragma once

#include "video/detail/watch_blocks.h"

namespace kaochang::video::detail {

class Learnt final
{
public:
    // weight 0 to 1: how much of the new picture is taken, by block.
    void take(const Measured &now, const Grid &change, const Grid &weight);
    // share 0 to 1 of what is thought of a block's faithfulness from now on.
    void trust(const Mask &kept, double share);

    bool isEmpty() const { return m_smooth.empty(); }
    const cv::Mat &smooth() const { return m_smooth; }
    const cv::Mat &edges() const { return m_edges; }
    const Grid &level() const { return m_level; }
    const Grid &detail() const { return m_detail; }
    const Grid &sharpness() const { return m_sharpness; }
    const Grid &change() const
    {
        return m_change;
    } // from picture to picture: the noise of a sensor
    double noise() const { return m_noise; }
    Mask textured() const; // something to recognise, and mostly recognised

private:
    cv::Mat m_smooth;
    cv::Mat m_edges;
    Grid m_level;
    Grid m_detail;
    Grid m_sharpness;
    Grid m_change;
    Grid m_trust; // how often a block showed what it had shown, 0 to 1
    double m_noise = 0;
};

} // namespace kaochang::video::detail
