// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "supervision/alarms.h"
#include "supervision/answer_alarm.h"
#include "supervision/review.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> addBookmark(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(name, operand(call, 1, u"ROOM"_s));
    TRY_LET(room, roomOf(reader, name));
    TRY_LET(time, operand(call, 2, u"TIME"_s));
    TRY_LET(at, timeOf(time));
    TRY_LET(by, call.actor(*house, {Role::ExternalSupervisor, Role::InternalSupervisor}));
    supervision::Bookmark draft;
    draft.sitting = sitting.id;
    draft.room = room.id;
    draft.at = at;
    draft.note = call.word(3);
    TRY_LET(kept, supervision::Review(*house->store, call.clock).addBookmark(by, draft));
    return Answer{{{u"id"_s, kept.id.toString()}, {u"at"_s, timeText(kept.at)}},
                  {row({kept.id.toString(), timeText(kept.at), kept.note})}};
}

Answer answerOf(const supervision::Alarm &alarm)
{
    return {
        {{u"id"_s, alarm.id.toString()},
         {u"camera"_s, alarm.camera.toString()},
         {u"kind"_s, video::alarmWord(alarm.kind).toString()},
         {u"at"_s, timeText(alarm.at)},
         {u"over_at"_s, timeText(alarm.overAt.value_or(QDateTime()))},
         {u"state"_s, supervision::alarmStateWord(alarm.state()).toString()},
         {u"picture_sha256"_s, hex(alarm.sha256)}},
        {row({alarm.id.toString(), timeText(alarm.at), video::alarmWord(alarm.kind).toString(),
              supervision::alarmStateWord(alarm.state()).toString(), alarm.camera.toString()})}};
}

Result<Answer> listAlarms(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(found, supervision::alarms::of(reader, sitting.id));
    return listed(u"alarms"_s, found, answerOf);
}

using AnswerIt = Result<supervision::Alarm> (*)(const supervision::AnswerAlarm &, const Actor &,
                                                const supervision::AlarmId &, const Call &);

Result<Answer> answerAlarm(const Call &call, AnswerIt answer)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(id, operand(call, 0, u"ALARM"_s));
    TRY_LET(by, call.actor(*house, {Role::Invigilator, Role::ExamStaff, Role::InternalSupervisor,
                                    Role::ExternalSupervisor}));
    TRY_LET(alarm, answer(supervision::AnswerAlarm(*house->store, call.clock), by,
                          supervision::AlarmId(id), call));
    return answerOf(alarm);
}

Result<Answer> acknowledgeAlarm(const Call &call)
{
    return answerAlarm(call, [](const auto &answers, const auto &by, const auto &id, const Call &) {
        return answers.acknowledge(by, id);
    });
}

Result<Answer> callAlarmFalse(const Call &call)
{
    return answerAlarm(call,
                       [](const auto &answers, const auto &by, const auto &id, const Call &asked) {
                           return answers.callFalse(by, id, asked.word(1));
                       });
}

Result<Answer> callAlarmIncident(const Call &call)
{
    return answerAlarm(call, [](const auto &answers, const auto &by, const auto &id, const Call &) {
        return answers.callIncident(by, id);
    });
}

Result<Answer> acceptPicture(const Call &call)
{
    return answerAlarm(
        call, [](const auto &answers, const auto &by, const auto &id, const Call &asked) {
            return answers.acceptPicture(by, id, asked.word(1), nullptr); // nothing records now
        });
}

Result<Answer> saveAlarmPicture(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(id, operand(call, 0, u"ALARM"_s));
    TRY_LET(file, operand(call, 1, u"FILE"_s));
    TRY_LET(picture,
            supervision::alarms::picture(house->store->reader(), supervision::AlarmId(id)));
    TRY(writeDurably(file, picture));
    return Answer{{{u"file"_s, file}, {u"bytes"_s, picture.size()}}, {file}};
}

} // namespace

std::vector<Verb> supervisionVerbs()
{
    return {
        {u"bookmark add"_s, u"SITTING ROOM TIME NOTE"_s,
         u"a supervisor's note at a moment of a room's recording"_s, addBookmark},
        {u"alarm list"_s, u"SITTING"_s, u"what the watcher said of the pictures, newest first"_s,
         listAlarms},
        {u"alarm acknowledge"_s, u"ALARM"_s, u"seen; somebody goes and looks"_s, acknowledgeAlarm},
        {u"alarm false"_s, u"ALARM REASON"_s, u"it was nothing, and why"_s, callAlarmFalse},
        {u"alarm incident"_s, u"ALARM"_s, u"flags an incident at the alarm's moment"_s,
         callAlarmIncident},
        {u"alarm accept"_s, u"ALARM REASON"_s,
         u"the camera was moved on purpose: its new picture is as it should be"_s, acceptPicture},
        {u"alarm picture"_s, u"ALARM FILE"_s, u"the small picture of that moment, as JPEG"_s,
         saveAlarmPicture}};
}

} // namespace kaochang::app::ctl
