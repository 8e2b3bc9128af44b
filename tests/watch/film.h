// SPDX-License-Identifier: GPL-3.0-or-later
// Films a script: the room with what happens to it, as the sensor hands it to the encoder.
#pragma once

#include "watch/scene.h"
#include "watch/script.h"

namespace kaochang::tests::watch {

class Film final
{
public:
    explicit Film(Script script);
    cv::Mat picture(double second); // View, CV_8U; ask in the order of time
    // Of the picture asked for last: how far from grey, orange above 0; half of View, CV_32F.
    cv::Mat colour() const { return m_colour; }

private:
    struct Now // an event that goes on
    {
        const Event *event;
        double strength; // 0 to 1 while it comes and goes
        double since;    // seconds
    };

    std::vector<Now> nowAt(double second) const;
    Look lookAt(double second, const std::vector<Now> &now) const;
    cv::Mat scene(double second, const Look &look, const std::vector<Now> &now) const;
    bool isColourless(double second) const;
    cv::Mat tinted(double second, Look look, const std::vector<Now> &now) const;
    void stamp(cv::Mat &picture, double second) const;

    Script m_script;
    Room m_room;
    Room m_elsewhere; // what a camera sees that was turned away
    Lens m_lens;
    uint64_t m_frame = 0;
    cv::Mat m_last; // what a frozen camera goes on sending
    cv::Mat m_colour;
};

} // namespace kaochang::tests::watch
