// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/cutter.h"

#include "core/durable_file.h"
#include "seal/digest.h"

#include <QDir>
#include <QFileInfo>

namespace kaochang::video::detail {
namespace {

constexpr qint64 SyncEveryMs = 2000; // the most a power cut may take
constexpr qint64 ClockStepMs = 1000; // by how much wall and steady clock may part within a segment
constexpr qint64 RetryMs = 1000;

Span span(const Moment &from, const Moment &to)
{
    return {fromMs(from.wall), fromMs(to.wall), from.mono, to.mono};
}

Moment later(const Moment &from, qint64 ms)
{
    return {from.wall + ms, from.mono + ms};
}

// Both the camera's folder and its parents must outlive a power cut.
Result<> makeFolder(const QString &root, const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QFileInfo(root).isDir() || !QDir().mkpath(folder))
        return fail(Kind::Unavailable, "video.cannot_write", folder);
    TRY(syncFolder(QFileInfo(folder).absolutePath()));
    return syncFolder(root);
}

} // namespace

Moment Cutter::endOfOpen() const
{
    return later(m_open->start, m_open->file.index().durationMs());
}

Moment Cutter::coveredTo() const
{
    return m_open ? endOfOpen() : m_covered;
}

bool Cutter::isFull() const
{
    return m_open->file.index().durationMs() >= qint64(m_plan.settings.segmentSeconds) * 1000;
}

bool Cutter::mustCut(const Packet &packet) const
{
    const qint64 parted =
        (packet.at.wall - m_open->start.wall) - (packet.at.mono - m_open->start.mono);
    return packet.size != m_open->size || std::abs(parted) > ClockStepMs
           || packet.at.mono - endOfOpen().mono > HoldMs;
}

void Cutter::take(const Packet &packet)
{
    // A full segment ends where the next picture begins, so that no step falls between two files.
    if (m_open && (mustCut(packet) || (isFull() && bridge(packet))))
        cut();
    if (!m_open) {
        if (packet.at.mono >= m_retryAt)
            open(packet);
        return;
    }
    if (packet.lost == Cause::QueueFull && packet.at.mono > endOfOpen().mono)
        tellGap(endOfOpen(), packet.at, Cause::QueueFull);
    if (bridge(packet) && write(packet.jpeg))
        sync(packet.at.mono);
}

void Cutter::idle(qint64 mono)
{
    if (m_open && mono - endOfOpen().mono > HoldMs)
        cut();
}

void Cutter::stop(const Moment &at, std::optional<Cause> lost)
{
    if (m_open)
        cut();
    if (at.mono - m_covered.mono > HoldMs)
        tellGap(m_covered, at, m_trouble.value_or(lost.value_or(Cause::Stalled)));
}

// Opens the next file with this picture and tells what lies between it and the last one.
void Cutter::open(const Packet &packet)
{
    const QString name =
        segmentFile(m_plan.recording, m_plan.camera, m_sequence + 1, span(packet.at, packet.at));
    auto file = begin(m_plan.folder + u'/' + name, packet);
    if (!file)
        return refuse(file.error(), packet.at.mono);
    tellHole(packet);
    ++m_sequence;
    m_bytes += file->bytes();
    m_lastWrite = packet.at.mono;
    m_trouble.reset();
    m_open.emplace(Open{std::move(*file), name, packet.at, packet.size, 0, packet.at.mono});
}

Result<AviWriter> Cutter::begin(const QString &path, const Packet &packet) const
{
    TRY(makeFolder(m_plan.folder, QFileInfo(path).path()));
    TRY_LET(file, AviWriter::create(path, {packet.size, m_plan.settings.fps}));
    if (auto added = file.add(packet.jpeg); !added) {
        QFile::remove(path); // no picture is in it
        return tl::unexpected(added.error());
    }
    return std::move(file);
}

bool Cutter::write(QByteArrayView jpeg)
{
    const qint64 before = m_open->file.bytes();
    if (auto added = m_open->file.add(jpeg); !added) {
        const qint64 mono = endOfOpen().mono;
        cut();
        refuse(added.error(), mono);
        return false;
    }
    m_bytes += m_open->file.bytes() - before;
    return true;
}

// Shows the last picture again up to the step of this one. False: the disk refused.
bool Cutter::bridge(const Packet &packet)
{
    const qint64 fps = m_plan.settings.fps;
    const qint64 step = ((packet.at.mono - m_open->start.mono) * fps + 500) / 1000;
    for (qint64 hole = step - qint64(m_open->file.index().pictures.size()); hole > 0; --hole) {
        if (!write({}))
            return false;
        ++m_open->repeated;
    }
    return true;
}

void Cutter::sync(qint64 mono)
{
    m_lastWrite = mono;
    if (mono - m_open->syncedAt < SyncEveryMs)
        return;
    m_open->syncedAt = mono;
    if (auto synced = m_open->file.sync(); !synced) {
        cut();
        refuse(synced.error(), mono);
    }
}

// Closes the file; its line is told only when file and folder are on the disk. What cannot be
// closed is not recorded: its time joins the gap that follows.
void Cutter::cut()
{
    const Moment end = endOfOpen();
    Open done = std::move(*m_open);
    m_open.reset();
    m_covered = done.start;
    const QString path = m_plan.folder + u'/' + done.name;
    const auto closed = done.file.finish();
    const auto held = closed ? syncFolder(QFileInfo(path).path()) : closed;
    const auto digest = held ? seal::sha256OfFile(path) : tl::unexpected(held.error());
    if (!digest)
        return refuse(digest.error(), end.mono);
    m_covered = end;
    const auto &pictures = done.file.index().pictures;
    m_keep({m_plan.recording, m_plan.camera, span(done.start, end),
            Segment{m_sequence, done.name, qint64(pictures.size()), done.repeated,
                    QFileInfo(path).size(), *digest}});
}

void Cutter::refuse(const Error &error, qint64 mono)
{
    m_trouble = error.code == "video.no_space" ? Cause::DiskFull : Cause::DiskFailed;
    m_retryAt = mono + RetryMs;
}

void Cutter::tellGap(const Moment &from, const Moment &to, Cause cause)
{
    m_keep({m_plan.recording, m_plan.camera, span(from, to), Gap{cause}});
}

void Cutter::tellHole(const Packet &packet)
{
    const qint64 hole = packet.at.mono - m_covered.mono;
    const qint64 parted = (packet.at.wall - m_covered.wall) - hole;
    if (hole > HoldMs) {
        const Cause without = m_sequence == 0 ? Cause::Starting : Cause::Stalled;
        tellGap(m_covered, packet.at, m_trouble.value_or(packet.lost.value_or(without)));
    } else if (std::abs(parted) > ClockStepMs) {
        tellGap(m_covered, packet.at, Cause::ClockStepped);
    }
    m_covered = packet.at;
}

} // namespace kaochang::video::detail
