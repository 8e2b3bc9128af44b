// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen at a seat, as data (resources/policies/incident_codes.json): 异常 and 违纪 by
// code, each with what becomes of the scores and why we say so. No notice lists them.
#pragma once

#include <QString>
#include <vector>

namespace kaochang::rules {

enum class IncidentEffect { None, Subject, Sitting }; // whose scores are void; people decide it

struct IncidentCode
{
    QString code; // tier and number: "2-03"
    QString title;
    bool isBreach = false; // 违纪; else 异常
    IncidentEffect effect = IncidentEffect::None;
    int banYears = 0; // 0: none
    QString reason;   // where the effect comes from

    bool operator==(const IncidentCode &) const = default;
};

const std::vector<IncidentCode> &incidentCodes();   // by code
const IncidentCode *incidentCode(QStringView code); // nullptr: not in the table

} // namespace kaochang::rules
