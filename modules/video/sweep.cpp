// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/sweep.h"

#include "seal/digest.h"
#include "video/detail/avi.h"
#include "video/detail/mp4_index.h"
#include "video/footage_files.h"
#include "video/keep_ledger.h"
#include "video/recordings.h"

#include <QDirIterator>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

struct Closed // what a file holds once it is no longer torn
{
    qint64 lengthMs = 0;
    qint64 frames = 0;
    qint64 repeated = 0;
};

Result<Closed> close(const QString &path)
{
    if (path.endsWith(".mp4"_L1)) {
        TRY_LET(index, detail::closeTornMp4(path));
        return Closed{index.durationMs(), qint64(index.samples.size()), 0};
    }
    TRY_LET(index, detail::closeTornAvi(path));
    const auto isRepeat = [](const auto &picture) { return picture.size == 0; };
    return Closed{index.durationMs(), qint64(index.pictures.size()),
                  std::ranges::count_if(index.pictures, isRepeat)};
}

// A file the ledger does not know, closed if it was torn, as the line it should have been.
Result<LedgerLine> lineOf(const QString &folder, const Recording &recording, const QString &file)
{
    const auto name = parseSegmentFile(file);
    if (!name || std::ranges::count(recording.cameras, name->camera, &RecordedCamera::camera) == 0)
        return fail(Kind::Corrupt, "video.not_a_segment", file);
    const QString path = folder + u'/' + file;
    TRY_LET(closed, close(path));
    TRY_LET(digest, seal::sha256OfFile(path));
    return LedgerLine{name->recording,
                      name->camera,
                      {name->startedAt, name->startedAt.addMSecs(closed.lengthMs),
                       name->startedMono, name->startedMono + closed.lengthMs},
                      Segment{name->sequence, file, closed.frames, closed.repeated,
                              QFileInfo(path).size(), digest}};
}

// A camera's clock and ours part by milliseconds: where the next file began, this one ended.
void endBeforeNext(LedgerLine &line, const LedgerLine &other)
{
    Span &span = line.span;
    if (!other.segment() || other.camera != line.camera
        || other.span.startedMono <= span.startedMono || other.span.startedMono >= span.endedMono)
        return;
    span.endedMono = other.span.startedMono;
    span.endedAt = span.startedAt.addMSecs(span.lengthMs());
}

LedgerLine died(const Recording &recording, const CameraId &camera, const Span &last,
                const QDateTime &until)
{
    const qint64 length = std::max<qint64>(0, last.endedAt.msecsTo(until));
    return {recording.id,
            camera,
            {last.endedAt, last.endedAt.addMSecs(length), last.endedMono, last.endedMono + length},
            Gap{Cause::ProcessDied}};
}

// The last moment anything is known of this camera: kept or just found.
Span lastKnown(const Recording &recording, const CameraId &camera,
               const std::vector<KeptLine> &kept, const std::vector<LedgerLine> &found)
{
    Span last{recording.startedAt, recording.startedAt, 0, 0};
    const auto look = [&](const LedgerLine &line) {
        if (line.camera == camera && line.span.endedAt >= last.endedAt)
            last = line.span;
    };
    for (const KeptLine &line : kept)
        look(line.line);
    std::ranges::for_each(found, look);
    return last;
}

} // namespace

Result<SweepReport> Sweep::run(const Actor &by, const QDateTime &since) const
{
    SweepReport report;
    TRY_LET(recordings, recordings::since(m_store.reader(), since));
    for (const Recording &recording : recordings) {
        if (!recording.disposedAt)
            TRY(sweep(by, recording, report));
    }
    TRY(eraseDisposed(m_store.reader(), m_folder));
    return report;
}

Result<> Sweep::sweep(const Actor &by, const Recording &recording, SweepReport &report) const
{
    TRY_LET(kept, recordings::lines(m_store.reader(), recording.id));
    for (const KeptLine &line : kept)
        if (const Segment *segment = line.line.segment())
            if (QFileInfo(m_folder + u'/' + segment->file).size() != segment->bytes)
                report.missing.push_back(segment->file);
    const std::vector<LedgerLine> found = strangers(recording, kept, report);
    std::vector<LedgerLine> lost;
    if (!recording.stoppedAt) {
        for (const RecordedCamera &camera : recording.cameras) {
            const Span last = lastKnown(recording, camera.camera, kept, found);
            lost.push_back(died(recording, camera.camera, last, m_clock.now()));
        }
        report.interrupted.push_back(recording.id);
    }
    if (recording.stoppedAt && found.empty())
        return {};
    TRY(keep(by, recording, found, lost));
    report.adopted.insert(report.adopted.end(), found.begin(), found.end());
    report.lost.insert(report.lost.end(), lost.begin(), lost.end());
    return {};
}

Result<> Sweep::keep(const Actor &by, const Recording &recording,
                     const std::vector<LedgerLine> &found,
                     const std::vector<LedgerLine> &lost) const
{
    const store::Act act{by, u"video.sweep"_s, recording.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        for (const LedgerLine &line : found)
            TRY(recordings::append(writer, line));
        for (const LedgerLine &line : lost)
            TRY(recordings::append(writer, line));
        if (!recording.stoppedAt)
            TRY(recordings::finish(writer, recording.id, m_clock.now(), Ending::Interrupted));
        TRY_LET(heads, chainHeads(writer, recording));
        heads[u"adopted"_s] = qint64(found.size());
        writer.tell(heads);
        return {};
    });
}

std::vector<LedgerLine> Sweep::strangers(const Recording &recording,
                                         const std::vector<KeptLine> &kept,
                                         SweepReport &report) const
{
    QSet<QString> known;
    for (const KeptLine &line : kept)
        if (const Segment *segment = line.line.segment())
            known.insert(segment->file);
    std::vector<LedgerLine> found;
    const QDir root(m_folder);
    QDirIterator files(root.filePath(recording.id.toString()), {u"*.avi"_s, u"*.mp4"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = root.relativeFilePath(files.next());
        if (known.contains(file))
            continue;
        auto line = lineOf(m_folder, recording, file);
        if (line)
            found.push_back(std::move(*line));
        else if (line.error().code == "video.no_picture"
                 && QFile::rename(root.filePath(file), root.filePath(file) + u".void"_s))
            ++report.empty;
        else
            report.unreadable.push_back(file);
    }
    std::ranges::sort(found, {}, [](const LedgerLine &line) { return line.segment()->file; });
    for (LedgerLine &line : found) {
        for (const KeptLine &other : kept)
            endBeforeNext(line, other.line);
        for (const LedgerLine &other : found)
            endBeforeNext(line, other);
    }
    return found;
}

} // namespace kaochang::video
