// SPDX-License-Identifier: GPL-3.0-or-later
// One camera's thread: opens it, opens it again when it is lost, keeps the pace, encodes each
// picture once and hands it on. It waits for the camera only, never for the disk or the screen.
#pragma once

#include "video/detail/pace.h"
#include "video/detail/packet.h"
#include "video/settings.h"

#include <QImage>
#include <atomic>
#include <functional>
#include <thread>

namespace cv {
class Mat;
}

namespace kaochang::video::detail {

class Camera;

QImage toImage(const cv::Mat &picture); // from BGR

// The newest picture for whoever looks, no wider than that; costs nothing while nobody does.
class Mailbox final
{
public:
    explicit Mailbox(int widest)
        : m_widest(widest)
    {}
    void put(const cv::Mat &picture, qint64 mono);
    QImage look(qint64 mono); // null until a picture came

private:
    const int m_widest;
    std::mutex m_mutex;
    QImage m_picture;
    std::atomic<qint64> m_askedAt = -1'000'000;
};

class Capture final
{
public:
    using Sink = std::function<void(Packet)>;

    // A null sink only feeds the mailbox, and at the camera's own size: nothing is encoded then.
    Capture(Source source, const Settings &settings, const Clock &clock, Sink sink);
    ~Capture() { stop(); }
    void ask();  // to stop soon; returns at once
    void stop(); // waits for the camera to let go: about 5 s at worst
    Q_DISABLE_COPY_MOVE(Capture)

    const Source &source() const { return m_source; }
    std::optional<Cause> lost() const; // why no picture comes just now
    QImage picture() { return m_mailbox.look(m_clock.monotonicMs()); }

private:
    void run();
    void follow(Camera &camera);
    void pass(Camera &camera, const Moment &at);
    bool rest(std::chrono::milliseconds time); // false: asked to stop

    const Source m_source;
    const Settings m_settings;
    const Clock &m_clock;
    const Sink m_sink;
    Pace m_pace;
    Mailbox m_mailbox;
    std::optional<Cause> m_before; // for the next packet
    std::atomic<int> m_lost;       // a Cause, or -1
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread; // last: starts when everything else stands
};

} // namespace kaochang::video::detail
