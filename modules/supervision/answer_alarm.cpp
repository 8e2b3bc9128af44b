// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/answer_alarm.h"

#include "seal/digest.h"
#include "supervision/alarms.h"
#include "supervision/incidents.h"
#include "video/recordings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::supervision {
namespace {

constexpr std::array<QStringView, 5> Words{u"open", u"acknowledged", u"false", u"incident",
                                           u"accepted"};

QJsonObject told(const Alarm &alarm)
{
    QJsonObject body{{u"alarm"_s, alarm.id.toString()},
                     {u"sitting"_s, alarm.sitting.toString()},
                     {u"room"_s, alarm.room.toString()},
                     {u"camera"_s, alarm.camera.toString()},
                     {u"kind"_s, video::alarmWord(alarm.kind).toString()},
                     {u"at"_s, alarm.at.toMSecsSinceEpoch()},
                     {u"state"_s, alarmStateWord(alarm.state()).toString()},
                     {u"sha256"_s, QString::fromLatin1(alarm.sha256.toHex())}};
    if (alarm.overAt)
        body[u"over_at"_s] = alarm.overAt->toMSecsSinceEpoch();
    for (const AlarmJudgement &each : alarm.judgements)
        if (each.incident)
            body[u"incident"_s] = each.incident->toString();
    return body;
}

bool mayFollow(AlarmState now, AlarmState next)
{
    return now == AlarmState::Open
           || (now == AlarmState::Acknowledged && next != AlarmState::Acknowledged);
}

} // namespace

QStringView alarmStateWord(AlarmState state)
{
    return Words[size_t(state)];
}

std::optional<AlarmState> alarmStateNamed(QStringView word)
{
    const auto found = std::ranges::find(Words, word);
    return found == Words.end() ? std::nullopt : std::optional(AlarmState(found - Words.begin()));
}

Result<Alarm> AnswerAlarm::keep(const Actor &by, const video::Sighting &sighting) const
{
    return sighting.isOver ? end(by, sighting) : begin(by, sighting);
}

Result<Alarm> AnswerAlarm::begin(const Actor &by, const video::Sighting &sighting) const
{
    Alarm alarm{AlarmId::make(m_clock),
                sighting.recording,
                {},
                {},
                sighting.camera,
                sighting.kind,
                sighting.at,
                {},
                seal::sha256(sighting.picture),
                {}};
    const store::Act act{by, u"supervision.raise_alarm"_s, alarm.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Alarm> {
        TRY_LET(recording, video::recordings::byId(writer, alarm.recording));
        alarm.sitting = site::SittingId(recording.sitting);
        alarm.room = site::RoomId(recording.room);
        TRY_LET(before, alarms::standing(writer, alarm.recording, alarm.camera));
        if (before)
            return fail(Kind::Conflict, "supervision.alarm_stands", before->id.toString());
        TRY(alarms::add(writer, alarm, sighting.picture));
        writer.tell(told(alarm));
        return std::move(alarm);
    });
}

Result<Alarm> AnswerAlarm::end(const Actor &by, const video::Sighting &sighting) const
{
    TRY_LET(found, alarms::standing(m_store.reader(), sighting.recording, sighting.camera));
    if (!found)
        return fail(Kind::NotFound, "supervision.no_such_alarm", sighting.camera.toString());
    const store::Act act{by, u"supervision.end_alarm"_s, found->id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Alarm> {
        found->overAt = sighting.at;
        TRY(alarms::end(writer, found->id, sighting.at));
        writer.tell(told(*found));
        return std::move(*found);
    });
}

Result<Alarm> AnswerAlarm::acknowledge(const Actor &by, const AlarmId &id) const
{
    return judge(by, id, {AlarmState::Acknowledged, {}, {}, {}, {}});
}

Result<Alarm> AnswerAlarm::callFalse(const Actor &by, const AlarmId &id, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_reason");
    return judge(by, id, {AlarmState::False, why.trimmed(), {}, {}, {}});
}

Result<Alarm> AnswerAlarm::callIncident(const Actor &by, const AlarmId &id) const
{
    return judge(by, id, {AlarmState::Incident, {}, IncidentId::make(m_clock), {}, {}});
}

Result<Alarm> AnswerAlarm::acceptPicture(const Actor &by, const AlarmId &id, const QString &why,
                                         video::RecordRooms *recorder) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_reason");
    const QDateTime now = m_clock.now();
    const AlarmJudgement accepted{AlarmState::Accepted, why.trimmed(), {}, by.user, now};
    const store::Act act{by, u"supervision.accept_picture"_s, id.toString(), {}, {}};
    TRY_LET(kept, m_store.write(act, [&](store::Writer &writer) -> Result<Alarm> {
        TRY_LET(alarm, alarms::byId(writer, id));
        if (alarm.overAt)
            return fail(Kind::Conflict, "supervision.alarm_over", id.toString());
        alarm.overAt = now;
        alarm.judgements.push_back(accepted);
        TRY(alarms::addJudgement(writer, id, int(alarm.judgements.size()), accepted));
        TRY(alarms::end(writer, id, now));
        writer.tell(told(alarm));
        return std::move(alarm);
    }));
    if (recorder)
        recorder->recorder().accept(kept.recording, kept.camera);
    return std::move(kept);
}

Result<Alarm> AnswerAlarm::judge(const Actor &by, const AlarmId &id, AlarmJudgement judgement) const
{
    judgement.by = by.user;
    judgement.writtenAt = m_clock.now();
    const store::Act act{by, u"supervision.answer_alarm"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Alarm> {
        TRY_LET(alarm, alarms::byId(writer, id));
        if (!mayFollow(alarm.state(), judgement.state))
            return fail(Kind::Conflict, "supervision.alarm_answered", id.toString());
        if (judgement.incident) {
            IncidentVersion first;
            first.by = by.user;
            first.writtenAt = judgement.writtenAt;
            TRY(incidents::add(
                writer, {*judgement.incident, alarm.sitting, alarm.room, alarm.at, {first}}));
        }
        alarm.judgements.push_back(judgement);
        TRY(alarms::addJudgement(writer, id, int(alarm.judgements.size()), judgement));
        writer.tell(told(alarm));
        return std::move(alarm);
    });
}

} // namespace kaochang::supervision
