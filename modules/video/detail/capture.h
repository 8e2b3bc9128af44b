// SPDX-License-Identifier: GPL-3.0-or-later
// One camera's thread: opens it, opens it again when it is lost, and hands its pictures on: those
// of a stream as the camera encoded them, all others at the recorded pace and encoded once. It
// waits for the camera only, never for the disk or the screen.
#pragma once

#include "core/clock.h"
#include "video/detail/looks.h"
#include "video/detail/pace.h"
#include "video/settings.h"

#include <condition_variable>
#include <thread>

namespace kaochang::video::detail {

class Camera;
class Stream;

class Capture final
{
public:
    using Sink = std::function<void(Packet)>;

    // A null sink only feeds the looks, at the camera's own size: nothing is encoded then.
    Capture(Source source, const Settings &settings, const Clock &clock, Sink sink,
            Watch watch = {});
    ~Capture() { stop(); }
    void ask();  // to stop soon; returns at once
    void stop(); // waits for the camera to let go: about 5 s at worst
    Q_DISABLE_COPY_MOVE(Capture)

    const Source &source() const { return m_source; }
    std::optional<Cause> lost() const; // why no picture comes just now
    QImage picture() { return m_looks.look(m_clock.monotonicMs()); }

private:
    void run();
    Cause attempt();
    Cause follow(Camera &camera);
    Cause follow(Stream &stream);
    void pass(Camera &camera, const Moment &at);
    void pass(Packet packet);
    bool rest(std::chrono::milliseconds time); // false: asked to stop

    const Source m_source;
    const Settings m_settings;
    const Clock &m_clock;
    const Sink m_sink;
    Pace m_pace;
    Looks m_looks;
    std::optional<Cause> m_before; // for the next packet
    std::atomic<int> m_lost;       // a Cause, or -1
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread; // last: starts when everything else stands
};

} // namespace kaochang::video::detail
