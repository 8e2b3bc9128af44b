// SPDX-License-Identifier: GPL-3.0-or-later
// The incident and incident_version tables. No other file in the house names them. Append-only by
// trigger.
#pragma once

#include "store/store.h"
#include "supervision/incident.h"

namespace kaochang::supervision::incidents {

Result<Incident> byId(const store::Reader &reader,
                      const IncidentId &id); // supervision.no_such_incident
Result<std::vector<Incident>> of(const store::Reader &reader,
                                 const site::SittingId &sitting); // by moment

Result<> add(store::Writer &writer, const Incident &incident); // with its first version
Result<> addVersion(store::Writer &writer, const IncidentId &id, const IncidentVersion &version);

} // namespace kaochang::supervision::incidents
