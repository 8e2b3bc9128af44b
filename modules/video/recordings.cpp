// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/recordings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::video::recordings {
namespace {

using store::Row;

Result<std::vector<RecordedCamera>> camerasOf(const store::Reader &reader, const QString &recording)
{
    TRY_LET(rows,
            reader.select(u"SELECT camera, name, drill FROM recorded_camera WHERE recording = ? "
                          "ORDER BY rowid"_s,
                          {recording}));
    std::vector<RecordedCamera> cameras;
    for (const Row &row : rows)
        cameras.push_back({CameraId(row[0].toString()), row[1].toString(), row[2].toBool()});
    return cameras;
}

// tail: from WHERE on.
Result<std::vector<Recording>> find(const store::Reader &reader, const QString &tail,
                                    const Row &values = {})
{
    TRY_LET(rows,
            reader.select(u"SELECT id, sitting, room, started_at, stopped_at, ending, disposed_at "
                          "FROM recording "_s
                              + tail,
                          values));
    std::vector<Recording> recordings;
    for (const Row &row : rows) {
        TRY_LET(cameras, camerasOf(reader, row[0].toString()));
        Recording recording{RecordingId(row[0].toString()),
                            row[1].toString(),
                            row[2].toString(),
                            std::move(cameras),
                            fromMs(row[3].toLongLong()),
                            {},
                            {},
                            {}};
        if (!row[6].isNull())
            recording.disposedAt = fromMs(row[6].toLongLong());
        if (!row[4].isNull()) {
            recording.stoppedAt = fromMs(row[4].toLongLong());
            recording.ending =
                row[5].toString() == u"stopped" ? Ending::Stopped : Ending::Interrupted;
        }
        recordings.push_back(std::move(recording));
    }
    return recordings;
}

Result<KeptLine> readKept(const Row &row)
{
    LedgerLine line{RecordingId(row[0].toString()),
                    CameraId(row[1].toString()),
                    {fromMs(row[3].toLongLong()), fromMs(row[4].toLongLong()), row[5].toLongLong(),
                     row[6].toLongLong()},
                    Gap{}};
    const auto cause = causeNamed(row[7].toString());
    if (cause)
        line.what = Gap{*cause};
    else if (row[9].isNull())
        return fail(Kind::Corrupt, "video.bad_line", row[7].toString());
    else
        line.what = Segment{row[8].toInt(),       row[9].toString(),    row[10].toLongLong(),
                            row[11].toLongLong(), row[12].toLongLong(), row[13].toByteArray()};
    return KeptLine{std::move(line), row[2].toInt(), row[14].toByteArray()};
}

Row values(const KeptLine &kept)
{
    const LedgerLine &line = kept.line;
    Row row{line.recording.toString(),
            line.camera.toString(),
            kept.number,
            line.span.startedAt.toMSecsSinceEpoch(),
            line.span.endedAt.toMSecsSinceEpoch(),
            line.span.startedMono,
            line.span.endedMono};
    if (const Segment *segment = line.segment())
        row << QVariant() << segment->sequence << segment->file << segment->frames
            << segment->repeated << segment->bytes << segment->sha256;
    else
        row << causeName(line.gap()->cause).toString() << QVariant() << QVariant() << QVariant()
            << QVariant() << QVariant() << QVariant();
    return row << kept.link;
}

} // namespace

Result<Recording> byId(const store::Reader &reader, const RecordingId &id)
{
    TRY_LET(found, find(reader, u"WHERE id = ?"_s, {id.toString()}));
    if (found.empty())
        return fail(Kind::NotFound, "video.no_such_recording", id.toString());
    return std::move(found.front());
}

Result<std::vector<Recording>> of(const store::Reader &reader, const QString &sitting)
{
    return find(reader, u"WHERE sitting = ? ORDER BY started_at, id"_s, {sitting});
}

Result<std::vector<Recording>> unfinished(const store::Reader &reader)
{
    return find(reader, u"WHERE stopped_at IS NULL ORDER BY started_at, id"_s);
}

Result<std::vector<Recording>> all(const store::Reader &reader)
{
    return find(reader, u"ORDER BY started_at, id"_s);
}

Result<std::vector<Recording>> disposed(const store::Reader &reader)
{
    return find(reader, u"WHERE disposed_at IS NOT NULL ORDER BY started_at, id"_s);
}

Result<std::vector<Recording>> since(const store::Reader &reader, const QDateTime &at)
{
    return find(reader, u"WHERE started_at >= ? OR stopped_at IS NULL ORDER BY started_at, id"_s,
                {at.toMSecsSinceEpoch()});
}

Result<std::vector<KeptLine>> lines(const store::Reader &reader, const RecordingId &id)
{
    std::vector<KeptLine> lines;
    TRY(reader.each(
        u"SELECT recording, camera, number, started_at, ended_at, started_mono, ended_mono, cause, "
        "sequence, file, frames, repeated, bytes, sha256, link FROM ledger_line "
        "WHERE recording = ? ORDER BY camera, number"_s,
        {id.toString()}, [&](const Row &row) -> Result<> {
            TRY_LET(kept, readKept(row));
            lines.push_back(std::move(kept));
            return {};
        }));
    return lines;
}

Result<std::vector<KeptLine>> heldLines(const store::Reader &reader, const QString &sitting)
{
    std::vector<KeptLine> held;
    TRY_LET(recordings, of(reader, sitting));
    for (const Recording &recording : recordings) {
        if (recording.disposedAt)
            continue;
        TRY_LET(some, lines(reader, recording.id));
        std::ranges::move(some, std::back_inserter(held));
    }
    return held;
}

Result<std::optional<KeptLine>> lastLine(const store::Reader &reader, const RecordingId &id,
                                         const CameraId &camera)
{
    TRY_LET(rows, reader.select(
                      u"SELECT recording, camera, number, started_at, ended_at, started_mono, "
                      "ended_mono, cause, sequence, file, frames, repeated, bytes, sha256, link "
                      "FROM ledger_line WHERE recording = ? AND camera = ? "
                      "ORDER BY number DESC LIMIT 1"_s,
                      {id.toString(), camera.toString()}));
    if (rows.empty())
        return std::nullopt;
    TRY_LET(kept, readKept(rows.front()));
    return std::optional(std::move(kept));
}

Result<> add(store::Writer &writer, const Recording &recording)
{
    TRY_LET(busy, writer.select(u"SELECT id FROM recording WHERE room = ? AND stopped_at IS NULL"_s,
                                {recording.room}));
    if (!busy.empty())
        return fail(Kind::Conflict, "video.room_is_recording", recording.room);
    TRY(writer.execute(
        u"INSERT INTO recording (id, sitting, room, started_at) VALUES (?, ?, ?, ?)"_s,
        {recording.id.toString(), recording.sitting, recording.room,
         recording.startedAt.toMSecsSinceEpoch()}));
    for (const RecordedCamera &camera : recording.cameras)
        TRY(writer.execute(
            u"INSERT INTO recorded_camera (recording, camera, name, drill) VALUES (?, ?, ?, ?)"_s,
            {recording.id.toString(), camera.camera.toString(), camera.name, int(camera.isDrill)}));
    return {};
}

Result<KeptLine> append(store::Writer &writer, const LedgerLine &line)
{
    if (const Segment *segment = line.segment()) {
        TRY_LET(same,
                writer.select(u"SELECT number FROM ledger_line WHERE file = ?"_s, {segment->file}));
        if (!same.empty())
            return fail(Kind::Conflict, "video.already_kept", segment->file);
    }
    TRY_LET(last, lastLine(writer, line.recording, line.camera));
    const int number = last ? last->number + 1 : 1;
    TRY_LET(link, nextLink(last ? last->link : QByteArray(), line, number));
    KeptLine kept{line, number, link};
    TRY(writer.execute(
        u"INSERT INTO ledger_line (recording, camera, number, started_at, ended_at, started_mono, "
        "ended_mono, cause, sequence, file, frames, repeated, bytes, sha256, link) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        values(kept)));
    return kept;
}

Result<> finish(store::Writer &writer, const RecordingId &id, const QDateTime &at, Ending ending)
{
    TRY_LET(changed, writer.execute(u"UPDATE recording SET stopped_at = ?, ending = ? "
                                    "WHERE id = ? AND stopped_at IS NULL"_s,
                                    {at.toMSecsSinceEpoch(),
                                     ending == Ending::Stopped ? u"stopped"_s : u"interrupted"_s,
                                     id.toString()}));
    if (changed == 0)
        return fail(Kind::Conflict, "video.recording_ended", id.toString());
    return {};
}

Result<> dispose(store::Writer &writer, const RecordingId &id, const QDateTime &at)
{
    TRY_LET(recording, byId(writer, id));
    if (!recording.stoppedAt)
        return fail(Kind::Conflict, "video.still_recording", id.toString());
    if (recording.disposedAt)
        return fail(Kind::Conflict, "video.already_disposed", id.toString());
    TRY(writer.execute(u"UPDATE recording SET disposed_at = ? WHERE id = ?"_s,
                       {at.toMSecsSinceEpoch(), id.toString()}));
    return {};
}

} // namespace kaochang::video::recordings
