// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "supervision/incidents.h"
#include "supervision/report_incident.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

const std::vector<Role> Floor = {Role::Invigilator, Role::ExamStaff, Role::InternalSupervisor,
                                 Role::ExternalSupervisor};

QJsonObject versionJson(const supervision::IncidentVersion &version)
{
    QJsonObject json{{u"version"_s, version.number},
                     {u"kind"_s, supervision::incidentWord(version.kind).toString()},
                     {u"code"_s, version.code},
                     {u"note"_s, version.note},
                     {u"by"_s, version.by.toString()},
                     {u"written_at"_s, timeText(version.writtenAt)}};
    if (version.enrolment)
        json[u"enrolment"_s] = version.enrolment->toString();
    return json;
}

Answer answerOf(const supervision::Incident &incident)
{
    QJsonArray versions;
    for (const supervision::IncidentVersion &each : incident.versions)
        versions.append(versionJson(each));
    const supervision::IncidentVersion &told = incident.told();
    return {{{u"id"_s, incident.id.toString()},
             {u"room"_s, incident.room.toString()},
             {u"at"_s, timeText(incident.at)},
             {u"versions"_s, versions}},
            {row({incident.id.toString(), timeText(incident.at),
                  supervision::incidentWord(told.kind).toString(), told.code, told.note})}};
}

Result<Answer> flag(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(name, operand(call, 1, u"ROOM"_s));
    TRY_LET(room, roomOf(reader, name));
    TRY_LET(by, call.actor(*house, Floor));
    TRY_LET(
        incident,
        supervision::ReportIncident(*house->store, call.clock).flagNow(by, sitting.id, room.id));
    return answerOf(incident);
}

Result<Answer> describe(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(id, operand(call, 0, u"INCIDENT"_s));
    supervision::IncidentVersion version;
    TRY_LET(named, operand(call, 1, u"CODE"_s));
    version.code = named;
    if (const rules::IncidentCode *code = rules::incidentCode(named))
        version.kind = supervision::kindOf(*code);
    TRY_LET(note, operand(call, 2, u"NOTE"_s));
    version.note = note;
    if (!call.word(3).isEmpty()) {
        TRY_LET(enrolment, enrolmentOf(house->store->reader(), call.word(3)));
        version.enrolment = enrolment.id;
    }
    TRY_LET(by, call.actor(*house, Floor));
    TRY_LET(incident, supervision::ReportIncident(*house->store, call.clock)
                          .describe(by, supervision::IncidentId(id), version));
    return answerOf(incident);
}

Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(found, supervision::incidents::of(reader, sitting.id));
    return listed(u"incidents"_s, found, answerOf);
}

Result<Answer> listCodes(const Call &)
{
    return listed(u"codes"_s, rules::incidentCodes(), [](const rules::IncidentCode &each) {
        return Answer{{{u"code"_s, each.code},
                       {u"title"_s, each.title},
                       {u"breach"_s, each.isBreach},
                       {u"reason"_s, each.reason}},
                      {row({each.code, each.title, each.reason})}};
    });
}

} // namespace

std::vector<Verb> incidentVerbs()
{
    return {{u"incident flag"_s, u"SITTING ROOM"_s, u"something happens there now"_s, flag},
            {u"incident describe"_s, u"INCIDENT CODE NOTE [CANDIDATE]"_s,
             u"what it was; one version more"_s, describe},
            {u"incident list"_s, u"SITTING"_s, u"what happened, every version"_s, list},
            {u"incident codes"_s, {}, u"what an incident can be, and what follows"_s, listCodes}};
}

} // namespace kaochang::app::ctl
