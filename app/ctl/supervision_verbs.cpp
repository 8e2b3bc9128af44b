// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "supervision/report_incident.h"
#include "supervision/review.h"

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

Result<Answer> flag(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(name, operand(call, 1, u"ROOM"_s));
    TRY_LET(room, roomOf(reader, name));
    TRY_LET(by, call.actor(*house, {Role::Invigilator, Role::ExamStaff, Role::InternalSupervisor,
                                    Role::ExternalSupervisor}));
    TRY_LET(
        incident,
        supervision::ReportIncident(*house->store, call.clock).flagNow(by, sitting.id, room.id));
    return Answer{{{u"id"_s, incident.id.toString()}, {u"at"_s, timeText(incident.at)}},
                  {row({incident.id.toString(), timeText(incident.at), room.name})}};
}

} // namespace

std::vector<Verb> supervisionVerbs()
{
    return {{u"bookmark add"_s, u"SITTING ROOM TIME NOTE"_s,
             u"a supervisor's note at a moment of a room's recording"_s, addBookmark},
            {u"incident flag"_s, u"SITTING ROOM"_s, u"something happens there now"_s, flag}};
}

} // namespace kaochang::app::ctl
