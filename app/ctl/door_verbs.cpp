// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "roster/check_in.h"
#include "roster/door_search.h"
#include "roster/draw_seats.h"
#include "site/sitting_facts.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<Answer> drawSeats(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff}));
    TRY_LET(draw, roster::DrawSeats(*house->store, call.clock)
                      .draw(by, sitting.id, call.option(u"seed"_s).toLatin1()));
    const QString seed = QString::fromLatin1(draw.seed);
    return Answer{{{u"draw"_s, draw.id.toString()},
                   {u"algorithm"_s, draw.algorithm},
                   {u"seed"_s, seed},
                   {u"seated"_s, qint64(draw.drawn.size())}},
                  {row({draw.algorithm, seed, QString::number(draw.drawn.size())})}};
}

// The one whom the query means; several are named by their admission numbers, for the next try.
Result<roster::DoorMatch> oneAtTheDoor(const store::Reader &reader, const site::SittingId &sitting,
                                       const QString &query)
{
    TRY_LET(found, roster::searchDoor(reader, sitting, query));
    if (found.total == 1)
        return found.matches.front();
    QStringList numbers;
    for (const roster::DoorMatch &match : found.matches)
        numbers << match.line.enrolment.admissionNumber;
    return fail(Kind::Conflict, "app.several_found", numbers.join(u", "_s));
}

struct AtTheDoor
{
    std::unique_ptr<House> house;
    site::Sitting sitting;
    roster::DoorMatch match;
    Actor by;
};

Result<AtTheDoor> approach(const Call &call)
{
    TRY_LET(query, operand(call, 0, u"QUERY"_s));
    TRY_LET(wish, needed(call, u"sitting"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), wish));
    TRY_LET(match, oneAtTheDoor(house->store->reader(), sitting.id, query));
    TRY_LET(by, call.actor(*house, {Role::Invigilator, Role::ExamStaff}));
    return AtTheDoor{std::move(house), sitting, match, by};
}

Answer answerOf(const roster::DoorMatch &match, const roster::Admission &admission)
{
    const roster::Enrolment &who = match.line.enrolment;
    const int seat = who.seat ? who.seat->number : 0;
    return {{{u"enrolment"_s, who.id.toString()},
             {u"admission"_s, who.admissionNumber},
             {u"seat"_s, seat},
             {u"at"_s, timeText(admission.at)},
             {u"late_minutes"_s, admission.lateMinutes},
             {u"undone"_s, admission.undone.has_value()}},
            {row({who.admissionNumber, match.line.candidate.name, QString::number(seat),
                  timeText(admission.at)})}};
}

Result<Answer> checkIn(const Call &call)
{
    TRY_LET(door, approach(call));
    TRY_LET(policy, site::policyOf(door.house->store->reader(), door.sitting));
    roster::Arrival arrival;
    arrival.enrolment = door.match.line.enrolment.id;
    arrival.sitting = door.sitting.id;
    arrival.lateLimitMinutes = rules::lateLimitMinutes(policy).value;
    if (call.options.isSet(u"room"_s)) {
        TRY_LET(room, roomOf(door.house->store->reader(), call.option(u"room"_s)));
        arrival.room = room.id;
    }
    TRY_LET(admission, roster::CheckIn(*door.house->store, call.clock, QSysInfo::machineHostName())
                           .admit(door.by, arrival));
    return answerOf(door.match, admission);
}

Result<Answer> undo(const Call &call)
{
    TRY_LET(door, approach(call));
    TRY_LET(admission, roster::CheckIn(*door.house->store, call.clock, QSysInfo::machineHostName())
                           .undo(door.by, door.match.line.enrolment.id, call.option(u"why"_s)));
    return answerOf(door.match, admission);
}

} // namespace

std::vector<Verb> doorVerbs()
{
    return {{u"seats draw"_s, u"SITTING [--seed HEX]"_s,
             u"draw seats and admission numbers from a recorded seed"_s, drawSeats},
            {u"check-in"_s, u"QUERY --sitting ID"_s,
             u"let in whom a scan, a tail, initials or a seat names"_s, checkIn},
            {u"check-in undo"_s, u"QUERY --sitting ID --why TEXT"_s, u"take it back"_s, undo}};
}

} // namespace kaochang::app::ctl
