// SPDX-License-Identifier: GPL-3.0-or-later
// 异常 and 违纪: something happened at a moment. First flagged by one key, then told in versions
// that all stay.
#pragma once

#include "roster/enrolment.h"
#include "rules/incident_code.h"

namespace kaochang::supervision {

using IncidentId = Id<struct IncidentTag>;

enum class IncidentKind { Flagged, Abnormal, Breach }; // F8 with nothing said yet, 异常, 违纪
QStringView incidentWord(IncidentKind kind);           // "flagged", "abnormal", "breach"
std::optional<IncidentKind> incidentNamed(QStringView word);
IncidentKind kindOf(const rules::IncidentCode &code);

struct IncidentVersion
{
    int number = 1; // 1, 2, 3 …
    IncidentKind kind = IncidentKind::Flagged;
    QString code; // of rules::incidentCodes(); empty while only flagged
    std::optional<roster::EnrolmentId> enrolment; // nothing: nobody in particular
    QString note;
    UserId by;
    QDateTime writtenAt;

    bool operator==(const IncidentVersion &) const = default;
};

struct Incident
{
    IncidentId id; // null: not kept yet
    site::SittingId sitting;
    site::RoomId room;
    QDateTime at;                          // when it happened, UTC; never changes
    std::vector<IncidentVersion> versions; // oldest first, at least one

    const IncidentVersion &told() const { return versions.back(); }
    bool operator==(const Incident &) const = default;
};

} // namespace kaochang::supervision
