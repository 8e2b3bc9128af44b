// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/cutter.h"

#include "core/durable_file.h"
#include "seal/digest.h"

#include <QDir>
#include <QFileInfo>

namespace kaochang::video::detail {
namespace {

constexpr qint64 SyncEveryMs = 1000; // with a fragment's second, the most a power cut may take
constexpr qint64 ClockStepMs = 1000; // by how much wall and steady clock may part within a segment
constexpr qint64 EarlyMs = 200;      // key frames are rare: one that comes a little early will do
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

Moment Cutter::endOf(const Open &open) const
{
    return later(open.start, open.file->durationMs());
}

Moment Cutter::coveredTo() const
{
    return m_open && m_open->isSure ? endOf(*m_open) : m_covered;
}

bool Cutter::isFull() const
{
    const qint64 early = m_open->format ? EarlyMs : 0;
    return m_open->file->durationMs() + early >= qint64(m_plan.settings.segmentSeconds) * 1000;
}

bool Cutter::mustCut(const Packet &packet) const
{
    const qint64 parted =
        (packet.at.wall - m_open->start.wall) - (packet.at.mono - m_open->start.mono);
    // What a stream lost, its later pictures lean on: only a new file shows them.
    return packet.size != m_open->size || packet.coded.has_value() != bool(m_open->format)
           || (packet.coded && (packet.lost || *packet.coded->format != *m_open->format))
           || std::abs(parted) > ClockStepMs || packet.at.mono - endOf(*m_open).mono > HoldMs;
}

// A full segment ends where the next picture begins, so that no step falls between two files.
bool Cutter::ends(const Packet &packet)
{
    if (!isFull() || !packet.isWhole())
        return false;
    const qint64 before = m_open->file->bytes();
    return took(m_open->file->extendTo(packet.at.mono - m_open->start.mono), before,
                packet.at.mono);
}

void Cutter::take(const Packet &packet)
{
    if (m_open && (mustCut(packet) || ends(packet)))
        cut();
    if (!m_open) {
        m_lost = packet.lost ? packet.lost : m_lost;
        if (packet.isWhole() && packet.at.mono >= m_retryAt)
            open(packet);
        return;
    }
    if (packet.lost == Cause::QueueFull && packet.at.mono > endOf(*m_open).mono)
        tellGap(endOf(*m_open), packet.at, Cause::QueueFull);
    if (add(packet))
        sync(packet.at.mono);
}

void Cutter::idle(qint64 mono)
{
    if (m_open && mono - endOf(*m_open).mono > HoldMs)
        cut();
}

void Cutter::stop(const Moment &at, std::optional<Cause> lost)
{
    if (m_open)
        cut();
    if (at.mono - m_covered.mono > HoldMs)
        tellGap(m_covered, at, m_trouble.value_or(lost.value_or(Cause::Stalled)));
}

// Opens the next file with this picture. Two files never claim the same time, whatever the camera's
// clock thinks of the last picture's end.
void Cutter::open(const Packet &packet)
{
    const Moment start = later(packet.at, std::max<qint64>(0, m_covered.mono - packet.at.mono));
    const QString name = segmentFile(m_plan.recording, m_plan.camera, m_sequence + 1,
                                     span(start, start), reelSuffix(packet));
    auto file = begin(m_plan.folder + u'/' + name, packet);
    if (!file)
        return refuse(file.error(), packet.at.mono);
    m_open.emplace(Open{std::move(*file), name, start, packet.size,
                        packet.coded ? packet.coded->format : nullptr, m_lost, packet.at.mono});
    took({}, 0, packet.at.mono);
}

Result<std::unique_ptr<Reel>> Cutter::begin(const QString &path, const Packet &packet) const
{
    TRY(makeFolder(m_plan.folder, QFileInfo(path).path()));
    TRY_LET(file, startReel(path, packet, m_plan.settings));
    if (auto added = file->add(packet); !added) {
        QFile::remove(path); // no picture is in it
        return tl::unexpected(added.error());
    }
    return std::move(file);
}

// Counts what the disk took since before. False: it refused, and the file is closed.
bool Cutter::took(const Result<> &done, qint64 before, qint64 mono)
{
    const qint64 written = m_open->file->bytes() - before;
    m_bytes += written;
    if (written > 0)
        m_lastWrite = mono;
    if (done) {
        settle(*m_open);
        return true;
    }
    const qint64 end = endOf(*m_open).mono;
    cut();
    refuse(done.error(), end);
    return false;
}

bool Cutter::add(const Packet &packet)
{
    const qint64 before = m_open->file->bytes();
    return took(m_open->file->add(packet), before, packet.at.mono);
}

void Cutter::sync(qint64 mono)
{
    if (mono - m_open->syncedAt < SyncEveryMs)
        return;
    m_open->syncedAt = mono;
    if (auto synced = m_open->file->sync(); !synced) {
        cut();
        refuse(synced.error(), mono);
    }
}

// Closes the file; its line is told only when file and folder are on the disk. What cannot be
// closed is not recorded: its time joins the gap that follows.
void Cutter::cut()
{
    Open done = std::move(*m_open);
    m_open.reset();
    const QString path = m_plan.folder + u'/' + done.name;
    const qint64 before = done.file->bytes();
    const auto digest = done.file->finish();
    const auto held = digest ? syncFolder(QFileInfo(path).path()) : tl::unexpected(digest.error());
    settle(done);
    const Moment end = endOf(done);
    if (!held)
        return refuse(held.error(), end.mono);
    m_bytes += done.file->bytes() - before;
    if (!done.isSure && QFile::remove(path)) // no picture is in it
        return refuse({Kind::Unavailable, "video.no_space", path}, end.mono);
    m_covered = end;
    m_keep({m_plan.recording, m_plan.camera, span(done.start, end),
            Segment{m_sequence, done.name, done.file->frames(), done.file->repeated(),
                    done.file->bytes(), *digest}});
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

// The first time a picture of the file is with the operating system: it counts, and what lies
// between it and the last one is told.
void Cutter::settle(Open &open)
{
    if (open.isSure || open.file->frames() == 0)
        return;
    open.isSure = true;
    const qint64 hole = open.start.mono - m_covered.mono;
    const qint64 parted = (open.start.wall - m_covered.wall) - hole;
    if (hole > (open.format && open.lost ? RoundingMs : HoldMs)) {
        const Cause without = m_sequence == 0 ? Cause::Starting : Cause::Stalled;
        tellGap(m_covered, open.start, m_trouble.value_or(open.lost.value_or(without)));
    } else if (std::abs(parted) > ClockStepMs) {
        tellGap(m_covered, open.start, Cause::ClockStepped);
    }
    ++m_sequence;
    m_covered = open.start;
    m_trouble.reset();
    m_lost.reset();
}

} // namespace kaochang::video::detail
