// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts one camera's pictures into segments and says where the gaps are. It has no thread and no
// clock of its own: every call brings the moment it happens at, and all calls come from one thread.
#pragma once

#include "video/detail/reel.h"

namespace kaochang::video::detail {

struct CutterPlan
{
    RecordingId recording;
    CameraId camera;
    QString folder; // the video folder, see segmentFile()
    Settings settings;
    Moment start; // when recording was asked for
};

class Cutter final
{
public:
    Cutter(CutterPlan plan, Keep keep)
        : m_plan(std::move(plan))
        , m_keep(std::move(keep))
        , m_covered(m_plan.start)
    {}

    void take(const Packet &packet);
    void idle(qint64 mono); // no picture came for a while
    void stop(const Moment &at, std::optional<Cause> lost);

    qint64 bytes() const { return m_bytes; } // accepted by the operating system since the start
    qint64 lastWriteMono() const { return m_lastWrite; }
    // The end of what is recorded or told; a gap is open when it lies more than HoldMs in the past.
    Moment coveredTo() const;
    std::optional<Cause> trouble() const
    {
        return m_trouble;
    } // what the disk said last, if it refused

    static constexpr qint64 HoldMs = 1000;    // a hole up to here shows the picture before again
    static constexpr qint64 RoundingMs = 100; // a hole up to here is none, even in a stream

private:
    struct Open
    {
        std::unique_ptr<Reel> file;
        QString name;
        Moment start;
        QSize size;
        std::shared_ptr<const StreamFormat> format;
        std::optional<Cause> lost; // why there may be nothing before it
        qint64 syncedAt = 0;
        bool isSure = false; // a picture of it is with the operating system
    };

    Moment endOf(const Open &open) const;
    bool mustCut(const Packet &packet) const;
    bool isFull() const;
    bool ends(const Packet &packet);
    void open(const Packet &packet);
    Result<std::unique_ptr<Reel>> begin(const QString &path, const Packet &packet) const;
    bool took(const Result<> &done, qint64 before, qint64 mono);
    bool add(const Packet &packet);
    void sync(qint64 mono);
    void cut();
    void refuse(const Error &error, qint64 mono);
    void tellGap(const Moment &from, const Moment &to, Cause cause);
    void settle(Open &open);

    CutterPlan m_plan;
    Keep m_keep;
    Moment m_covered;
    std::optional<Open> m_open;
    std::optional<Cause> m_trouble;
    std::optional<Cause> m_lost; // said by a picture that could not begin a file
    qint64 m_retryAt = 0;
    int m_sequence = 0;
    qint64 m_bytes = 0;
    qint64 m_lastWrite = 0;
};

} // namespace kaochang::video::detail
