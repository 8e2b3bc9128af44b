// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/watch_learnt.h"

#include <opencv2/imgproc.hpp>

namespace kaochang::video::detail {
namespace {

constexpr float Trusted = 0.7F;
constexpr float Texture = 3; // mean strength of edges, grey levels a pixel

void follow(cv::Mat &learnt, const cv::Mat &now, const cv::Mat &weight)
{
    cv::Mat step;
    cv::multiply(now - learnt, weight, step);
    cv::Mat next; // its own memory: who copied what was learnt keeps it
    cv::add(learnt, step, next);
    learnt = next;
}

} // namespace

void Learnt::take(const Measured &now, const Grid &change, const Grid &weight)
{
    if (isEmpty()) {
        m_smooth = now.smooth.clone();
        m_edges = now.edges.clone();
        m_level = now.level.clone();
        m_detail = now.detail.clone();
        m_sharpness = now.sharpness.clone();
        m_trust = Grid(Blocks, 1.F);
        m_change = change.clone();
        m_noise = now.noise;
        return;
    }
    cv::Mat wide;
    cv::resize(weight, wide, Small, 0, 0, cv::INTER_NEAREST);
    follow(m_smooth, now.smooth, wide);
    follow(m_edges, now.edges, wide);
    follow(m_level, now.level, weight);
    follow(m_detail, now.detail, weight);
    follow(m_sharpness, now.sharpness, weight);
    // A block's quiet moments count: people who move say nothing of the sensor.
    const cv::Mat capped = cv::min(change, 1.5 * m_change + 0.1);
    follow(m_change, capped, cv::min(weight, 0.05));
    m_noise += (now.noise - m_noise) * cv::mean(weight)[0];
}

void Learnt::trust(const Mask &kept, double share)
{
    cv::Mat now;
    kept.convertTo(now, CV_32F, 1 / 255.);
    follow(m_trust, now, cv::Mat(Blocks, CV_32F, cv::Scalar(share)));
}

Mask Learnt::textured() const
{
    return mask((m_detail > Texture) & (m_trust > Trusted));
}

} // namespace kaochang::video::detail
