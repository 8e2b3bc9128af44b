// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/alarms.h"

using namespace Qt::StringLiterals;

namespace kaochang::supervision::alarms {
namespace {

store::Place placeOf(const AlarmId &id)
{
    return {u"alarm", u"picture", id.toString()};
}

Result<std::vector<AlarmJudgement>> judgementsOf(const store::Reader &reader, const AlarmId &id)
{
    TRY_LET(rows, reader.select(u"SELECT state, why, incident, author, written_at FROM "
                                "alarm_judgement WHERE alarm = ? ORDER BY number"_s,
                                {id.toString()}));
    std::vector<AlarmJudgement> judgements;
    for (const store::Row &row : rows) {
        AlarmJudgement each{alarmStateNamed(row[0].toString()).value_or(AlarmState::Open),
                            row[1].toString(),
                            {},
                            UserId(row[3].toString()),
                            fromMs(row[4].toLongLong())};
        if (!row[2].isNull())
            each.incident = IncidentId(row[2].toString());
        judgements.push_back(std::move(each));
    }
    return judgements;
}

Result<Alarm> read(const store::Reader &reader, const store::Row &row)
{
    const auto kind = video::alarmNamed(row[5].toString());
    if (!kind)
        return fail(Kind::Corrupt, "supervision.no_such_alarm", row[0].toString());
    Alarm alarm{AlarmId(row[0].toString()),
                video::RecordingId(row[1].toString()),
                site::SittingId(row[2].toString()),
                site::RoomId(row[3].toString()),
                video::CameraId(row[4].toString()),
                *kind,
                fromMs(row[6].toLongLong()),
                {},
                row[8].toByteArray(),
                {}};
    if (!row[7].isNull())
        alarm.overAt = fromMs(row[7].toLongLong());
    TRY_LET(judgements, judgementsOf(reader, alarm.id));
    alarm.judgements = std::move(judgements);
    return alarm;
}

} // namespace

Result<Alarm> byId(const store::Reader &reader, const AlarmId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, recording, sitting, room, camera, kind, at, over_at, "
                                "sha256 FROM alarm WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "supervision.no_such_alarm", id.toString());
    return read(reader, rows.front());
}

Result<std::vector<Alarm>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(u"SELECT id, recording, sitting, room, camera, kind, at, over_at, "
                                "sha256 FROM alarm WHERE sitting = ? ORDER BY at DESC, id DESC"_s,
                                {sitting.toString()}));
    std::vector<Alarm> found;
    for (const store::Row &row : rows) {
        TRY_LET(alarm, read(reader, row));
        found.push_back(std::move(alarm));
    }
    return found;
}

Result<std::optional<Alarm>> standing(const store::Reader &reader,
                                      const video::RecordingId &recording,
                                      const video::CameraId &camera)
{
    TRY_LET(rows, reader.select(u"SELECT id, recording, sitting, room, camera, kind, at, over_at, "
                                "sha256 FROM alarm WHERE recording = ? AND camera = ? AND over_at "
                                "IS NULL"_s,
                                {recording.toString(), camera.toString()}));
    if (rows.empty())
        return std::nullopt;
    TRY_LET(alarm, read(reader, rows.front()));
    return std::optional(std::move(alarm));
}

Result<QByteArray> picture(const store::Reader &reader, const AlarmId &id)
{
    TRY_LET(rows, reader.select(u"SELECT picture FROM alarm WHERE id = ?"_s, {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "supervision.no_such_alarm", id.toString());
    return reader.vault().open(rows.front()[0].toByteArray(), placeOf(id));
}

Result<> add(store::Writer &writer, const Alarm &alarm, const QByteArray &picture)
{
    TRY(writer.execute(u"INSERT INTO alarm (id, recording, sitting, room, camera, kind, at, "
                       "picture, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {alarm.id.toString(), alarm.recording.toString(), alarm.sitting.toString(),
                        alarm.room.toString(), alarm.camera.toString(),
                        video::alarmWord(alarm.kind).toString(), alarm.at.toMSecsSinceEpoch(),
                        writer.vault().seal(picture, placeOf(alarm.id)), alarm.sha256}));
    return {};
}

Result<> end(store::Writer &writer, const AlarmId &id, const QDateTime &at)
{
    TRY(writer.execute(u"UPDATE alarm SET over_at = ? WHERE id = ?"_s,
                       {at.toMSecsSinceEpoch(), id.toString()}));
    return {};
}

Result<> addJudgement(store::Writer &writer, const AlarmId &id, int number,
                      const AlarmJudgement &judgement)
{
    TRY(writer.execute(
        u"INSERT INTO alarm_judgement (alarm, number, state, why, incident, author, written_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {id.toString(), number, alarmStateWord(judgement.state).toString(), judgement.why,
         judgement.incident ? judgement.incident->toString() : QVariant(), judgement.by.toString(),
         judgement.writtenAt.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::supervision::alarms
