// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/report_incident.h"

#include "roster/enrolments.h"
#include "rules/incident_code.h"
#include "site/sittings.h"
#include "supervision/incidents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::supervision {
namespace {

QJsonObject told(const Incident &incident)
{
    const IncidentVersion &version = incident.told();
    QJsonObject body{{u"incident"_s, incident.id.toString()},
                     {u"sitting"_s, incident.sitting.toString()},
                     {u"room"_s, incident.room.toString()},
                     {u"at"_s, incident.at.toMSecsSinceEpoch()},
                     {u"version"_s, version.number},
                     {u"kind"_s, incidentWord(version.kind).toString()},
                     {u"code"_s, version.code}};
    if (version.enrolment)
        body[u"enrolment"_s] = version.enrolment->toString();
    return body;
}

Result<> checkPlace(const store::Reader &reader, const Incident &incident)
{
    TRY_LET(sitting, site::sittings::byId(reader, incident.sitting));
    if (std::ranges::count(sitting.rooms, incident.room) == 0)
        return fail(Kind::Invalid, "supervision.wrong_room", incident.room.toString());
    return {};
}

Result<> checkCode(const IncidentVersion &version)
{
    if (version.kind == IncidentKind::Flagged && version.code.isEmpty())
        return {};
    if (version.code.trimmed().isEmpty())
        return fail(Kind::Invalid, "supervision.no_code");
    const rules::IncidentCode *code = rules::incidentCode(version.code);
    if (!code || version.kind != kindOf(*code))
        return fail(Kind::Invalid, "supervision.unknown_code", version.code);
    return {};
}

Result<> checkVersion(const store::Reader &reader, const Incident &incident)
{
    const IncidentVersion &version = incident.told();
    TRY(checkCode(version));
    if (!version.enrolment)
        return {};
    TRY_LET(enrolment, roster::enrolments::byId(reader, *version.enrolment));
    if (enrolment.sitting != incident.sitting)
        return fail(Kind::Invalid, "supervision.wrong_enrolment", version.enrolment->toString());
    return {};
}

} // namespace

Result<Incident> ReportIncident::flagNow(const Actor &by, const site::SittingId &sitting,
                                         const site::RoomId &room) const
{
    return keep(by, {{}, sitting, room, m_clock.now(), {IncidentVersion{}}});
}

Result<Incident> ReportIncident::report(const Actor &by, const Incident &draft) const
{
    if (draft.at > m_clock.now())
        return fail(Kind::Invalid, "supervision.in_the_future",
                    draft.at.toString(Qt::ISODateWithMs));
    return keep(by, {{}, draft.sitting, draft.room, draft.at, {draft.told()}});
}

Result<Incident> ReportIncident::keep(const Actor &by, Incident incident) const
{
    incident.id = IncidentId::make(m_clock);
    IncidentVersion &first = incident.versions.front();
    first.number = 1;
    first.by = by.user;
    first.writtenAt = m_clock.now();
    const store::Act act{by, u"supervision.incident"_s, incident.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Incident> {
        TRY(checkPlace(writer, incident));
        TRY(checkVersion(writer, incident));
        TRY(incidents::add(writer, incident));
        writer.tell(told(incident));
        return incident;
    });
}

Result<Incident> ReportIncident::describe(const Actor &by, const IncidentId &id,
                                          IncidentVersion version) const
{
    const store::Act act{by, u"supervision.describe_incident"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Incident> {
        TRY_LET(incident, incidents::byId(writer, id));
        version.number = incident.told().number + 1;
        version.by = by.user;
        version.writtenAt = m_clock.now();
        incident.versions.push_back(version);
        TRY(checkVersion(writer, incident));
        TRY(incidents::addVersion(writer, id, version));
        writer.tell(told(incident));
        return std::move(incident);
    });
}

} // namespace kaochang::supervision
