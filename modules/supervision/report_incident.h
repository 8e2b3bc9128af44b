// SPDX-License-Identifier: GPL-3.0-or-later
// Something happens on the floor: F8 flags the moment at once, the words may come later.
#pragma once

#include "store/store.h"
#include "supervision/incident.h"

namespace kaochang::supervision {

// On the store lane. The centre is told kind, code and ids, never the note.
class ReportIncident final
{
public:
    ReportIncident(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // One key: this moment, this room, nothing said yet. Codes: site.no_such_sitting,
    // supervision.wrong_room.
    Result<Incident> flagNow(const Actor &by, const site::SittingId &sitting,
                             const site::RoomId &room) const;

    // With its first version told: sitting, room, at; kind, code, enrolment, note. Also
    // supervision.in_the_future and the codes of describe().
    Result<Incident> report(const Actor &by, const Incident &draft) const;

    // One version more; every earlier one stays. Codes: supervision.no_such_incident,
    // supervision.no_code (an 异常 or 违纪 without one), supervision.unknown_code (not in
    // rules::incidentCodes(), or of the other kind), supervision.wrong_enrolment (of another
    // sitting).
    Result<Incident> describe(const Actor &by, const IncidentId &id, IncidentVersion version) const;

private:
    Result<Incident> keep(const Actor &by, Incident incident) const;

    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::supervision
