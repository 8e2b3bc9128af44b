// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "site/plan_sitting.h"
#include "site/run_sitting.h"
#include "site/sittings.h"
#include "ui/terms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

QJsonObject json(const site::Sitting &sitting)
{
    QJsonArray rooms;
    for (const site::RoomId &room : sitting.rooms)
        rooms.append(room.toString());
    QJsonArray subjects;
    for (const rules::SubjectKind kind : sitting.subjects)
        subjects.append(rules::subjectWord(kind).toString());
    return {{u"id"_s, sitting.id.toString()},
            {u"plan"_s, sitting.plan.toString()},
            {u"occupation"_s, sitting.occupation.code},
            {u"level"_s, int(sitting.level)},
            {u"state"_s, site::stateWord(sitting.state).toString()},
            {u"starts_at"_s, timeText(sitting.startsAt)},
            {u"ends_at"_s, timeText(sitting.endsAt)},
            {u"extra_minutes"_s, sitting.extraMinutes},
            {u"rooms"_s, rooms},
            {u"subjects"_s, subjects}};
}

Answer answerOf(const site::Sitting &sitting)
{
    return {json(sitting),
            {row({sitting.id.toString(), ui::sittingText(sitting), timeText(sitting.startsAt),
                  ui::stateText(sitting.state)})}};
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sittings, site::sittings::all(house->store->reader()));
    return listed(u"sittings"_s, sittings, answerOf);
}

Result<site::Sitting> wanted(const Call &call, const store::Reader &reader)
{
    site::Sitting sitting;
    TRY_LET(plan, operand(call, 0, u"PLAN"_s));
    TRY_LET(fromText, needed(call, u"from"_s));
    TRY_LET(untilText, needed(call, u"until"_s));
    TRY_LET(from, timeOf(fromText));
    TRY_LET(until, timeOf(untilText));
    TRY_LET(subjects, needed(call, u"subjects"_s));
    TRY_LET(rooms, needed(call, u"rooms"_s));
    sitting.plan = site::PlanId(plan);
    sitting.startsAt = from;
    sitting.endsAt = until;
    for (const QString &word : subjects.split(u',')) {
        TRY_LET(subject, subjectOf(word.trimmed()));
        sitting.subjects.push_back(subject);
    }
    for (const QString &name : rooms.split(u',')) {
        TRY_LET(room, roomOf(reader, name.trimmed()));
        sitting.rooms.push_back(room.id);
    }
    return sitting;
}

Result<Answer> add(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, wanted(call, house->store->reader()));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::Admin}));
    TRY_LET(kept, site::PlanSitting(*house->store, call.clock).addSitting(by, sitting));
    return answerOf(kept);
}

using Step = std::function<Result<site::Sitting>(const site::RunSitting &, const Actor &,
                                                 const site::SittingId &)>;
Result<Answer> run(const Call &call, const Step &step)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::Admin}));
    TRY_LET(after, step(site::RunSitting(*house->store, call.clock), by, sitting.id));
    return answerOf(after);
}

Result<Answer> open(const Call &call)
{
    return run(call,
               [](const auto &acts, const auto &by, const auto &id) { return acts.open(by, id); });
}

Result<Answer> start(const Call &call)
{
    return run(call,
               [](const auto &acts, const auto &by, const auto &id) { return acts.start(by, id); });
}

Result<Answer> giveTime(const Call &call)
{
    TRY_LET(minutes, numberOf(call.word(1)));
    return run(call, [&](const auto &acts, const auto &by, const auto &id) {
        return acts.giveTime(by, id, minutes, call.option(u"why"_s));
    });
}

Result<Answer> close(const Call &call)
{
    return run(call, [&](const auto &acts, const auto &by, const auto &id) {
        return acts.close(by, id, call.option(u"why"_s));
    });
}

} // namespace

std::vector<Verb> sittingVerbs()
{
    return {{u"sitting list"_s, {}, u"every sitting and how far it has come"_s, list},
            {u"sitting add"_s, u"PLAN --from --until --subjects --rooms"_s,
             u"a sitting of a plan"_s, add},
            {u"sitting open"_s, u"SITTING"_s, u"open the doors, on its day"_s, open},
            {u"sitting start"_s, u"SITTING"_s, u"the exam begins"_s, start},
            {u"sitting time"_s, u"SITTING MINUTES --why TEXT"_s, u"give time (补时)"_s, giveTime},
            {u"sitting close"_s, u"SITTING [--why TEXT]"_s,
             u"the exam is over; early with a reason"_s, close}};
}

} // namespace kaochang::app::ctl
