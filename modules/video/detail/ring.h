// SPDX-License-Identifier: GPL-3.0-or-later
// The bounded ring between a camera's thread and the disk's.
#pragma once

#include "video/detail/packet.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace kaochang::video::detail {

// The camera's side never waits: a full ring drops the new picture and marks the next one it takes.
class Ring final
{
public:
    // At most so many pictures and bytes; the disk's side is woken by every batch-th picture.
    Ring(size_t packets, qsizetype bytes, size_t batch = 1)
        : m_packetLimit(packets)
        , m_byteLimit(bytes)
        , m_batch(batch)
    {}

    void push(Packet packet)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (m_packets.size() >= m_packetLimit || m_bytes >= m_byteLimit) {
                m_dropped = true;
                return;
            }
            if (m_dropped)
                packet.lost = Cause::QueueFull;
            m_dropped = false;
            m_bytes += packet.bytes.size();
            m_packets.push_back(std::move(packet));
            if (m_packets.size() % m_batch != 0)
                return;
        }
        m_arrived.notify_one();
    }

    // The disk's side: all there is, once a batch is there, timeout has passed or close() came.
    std::deque<Packet> take(std::chrono::milliseconds timeout)
    {
        std::unique_lock guard(m_mutex);
        m_arrived.wait_for(guard, timeout,
                           [this] { return m_closed || m_packets.size() >= m_batch; });
        m_bytes = 0;
        return std::exchange(m_packets, {});
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
    const size_t m_packetLimit;
    const qsizetype m_byteLimit;
    const size_t m_batch;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<Packet> m_packets;
    qsizetype m_bytes = 0;
    bool m_dropped = false;
    bool m_closed = false;
};

} // namespace kaochang::video::detail
