// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts one camera's pictures into segments and says where the gaps are. It has no thread and no
// clock of its own: every call brings the moment it happens at, and all calls come from one thread.
#pragma once

#include "video/detail/avi.h"
#include "video/detail/packet.h"
#include "video/settings.h"

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

    static constexpr qint64 HoldMs = 1000; // a hole up to here shows the picture before again

private:
    struct Open
    {
        AviWriter file;
        QString name;
        Moment start;
        QSize size;
        qint64 repeated = 0;
        qint64 syncedAt = 0;
    };

    Moment endOfOpen() const;
    bool mustCut(const Packet &packet) const;
    bool isFull() const;
    void open(const Packet &packet);
    Result<AviWriter> begin(const QString &path, const Packet &packet) const;
    bool write(QByteArrayView jpeg);
    bool bridge(const Packet &packet);
    void sync(qint64 mono);
    void cut();
    void refuse(const Error &error, qint64 mono);
    void tellGap(const Moment &from, const Moment &to, Cause cause);
    void tellHole(const Packet &packet);

    CutterPlan m_plan;
    Keep m_keep;
    Moment m_covered;
    std::optional<Open> m_open;
    std::optional<Cause> m_trouble;
    qint64 m_retryAt = 0;
    int m_sequence = 0;
    qint64 m_bytes = 0;
    qint64 m_lastWrite = 0;
};

} // namespace kaochang::video::detail
