// SPDX-License-Identifier: GPL-3.0-or-later
// One encoded picture on its way from the camera's thread to the disk's, and the bounded ring
// between them.
#pragma once

#include "video/ledger_line.h"

#include <QSize>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace kaochang::video::detail {

struct Moment
{
    qint64 wall = 0; // ms since 1970 UTC
    qint64 mono = 0; // ms of the steady clock

    bool operator==(const Moment &) const = default;
};

struct Packet
{
    QByteArray jpeg;
    QSize size;
    Moment at;                 // on the grid of the recorded frame rate
    std::optional<Cause> lost; // why there may be nothing before it

    bool operator==(const Packet &) const = default;
};

// The camera's side never waits: a full ring drops the new picture and marks the next one it takes.
class Ring final
{
public:
    explicit Ring(size_t packets)
        : m_capacity(packets)
    {}

    void push(Packet packet)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (m_packets.size() >= m_capacity) {
                m_dropped = true;
                return;
            }
            if (m_dropped)
                packet.lost = Cause::QueueFull;
            m_dropped = false;
            m_packets.push_back(std::move(packet));
        }
        m_arrived.notify_one();
    }

    // The disk's side: nothing after timeout, or once closed and empty.
    std::optional<Packet> pop(std::chrono::milliseconds timeout)
    {
        std::unique_lock guard(m_mutex);
        m_arrived.wait_for(guard, timeout, [this] { return m_closed || !m_packets.empty(); });
        if (m_packets.empty())
            return std::nullopt;
        Packet packet = std::move(m_packets.front());
        m_packets.pop_front();
        return packet;
    }

    void close()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_closed = true;
        }
        m_arrived.notify_all();
    }
    bool isDone() const
    {
        const std::lock_guard guard(m_mutex);
        return m_closed && m_packets.empty();
    }

private:
    const size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Packet> m_packets;
    bool m_dropped = false;
    bool m_closed = false;
};

} // namespace kaochang::video::detail
