// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/incidents.h"

using namespace Qt::StringLiterals;

namespace kaochang::supervision::incidents {
namespace {

Result<Incident> read(const store::Reader &reader, const store::Row &row)
{
    Incident incident{IncidentId(row[0].toString()),
                      site::SittingId(row[1].toString()),
                      site::RoomId(row[2].toString()),
                      fromMs(row[3].toLongLong()),
                      {}};
    TRY_LET(versions,
            reader.select(u"SELECT number, kind, code, enrolment, note, author, written_at "
                          "FROM incident_version WHERE incident = ? ORDER BY number"_s,
                          {row[0]}));
    for (const store::Row &version : versions) {
        const auto kind = incidentNamed(version[1].toString());
        if (!kind)
            return fail(Kind::Corrupt, "supervision.no_such_incident", row[0].toString());
        IncidentVersion told{version[0].toInt(),
                             *kind,
                             version[2].toString(),
                             {},
                             version[4].toString(),
                             UserId(version[5].toString()),
                             fromMs(version[6].toLongLong())};
        if (!version[3].isNull())
            told.enrolment = roster::EnrolmentId(version[3].toString());
        incident.versions.push_back(std::move(told));
    }
    return incident;
}

} // namespace

Result<Incident> byId(const store::Reader &reader, const IncidentId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, room, at FROM incident WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "supervision.no_such_incident", id.toString());
    return read(reader, rows.front());
}

Result<std::vector<Incident>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT id, sitting, room, at FROM incident WHERE sitting = ? ORDER BY at, id"_s,
                {sitting.toString()}));
    std::vector<Incident> incidents;
    for (const store::Row &row : rows) {
        TRY_LET(incident, read(reader, row));
        incidents.push_back(std::move(incident));
    }
    return incidents;
}

Result<> add(store::Writer &writer, const Incident &incident)
{
    TRY(writer.execute(u"INSERT INTO incident (id, sitting, room, at) VALUES (?, ?, ?, ?)"_s,
                       {incident.id.toString(), incident.sitting.toString(),
                        incident.room.toString(), incident.at.toMSecsSinceEpoch()}));
    return addVersion(writer, incident.id, incident.told());
}

Result<> addVersion(store::Writer &writer, const IncidentId &id, const IncidentVersion &version)
{
    TRY(writer.execute(
        u"INSERT INTO incident_version (incident, number, kind, code, enrolment, note, author, "
        "written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id.toString(), version.number, incidentWord(version.kind).toString(), version.code,
         version.enrolment ? version.enrolment->toString() : QVariant(), version.note,
         version.by.toString(), version.writtenAt.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::supervision::incidents
