// SPDX-License-Identifier: GPL-3.0-or-later
// What must be done by when, and what is still lacking for it. Pure reading.
#pragma once

#include "rules/deadline.h"
#include "site/sitting.h"
#include "store/reader.h"

#include <functional>

namespace kaochang::site {

// A thing to fetch or do before the duty can be met. Codes, with their detail:
// site.lacks_sitting, site.lacks_camera (room), site.lacks_places
// (enrolled/places), site.lacks_roster, site.lacks_assessors (there/needed),
// site.lacks_invigilators (there/needed), site.lacks_supervisor, site.lacks_close (sitting),
// site.lacks_lock (sitting).
struct Lack
{
    std::string_view code;
    QString detail;

    bool operator==(const Lack &) const = default;
};

struct PlanDuty
{
    Plan plan;
    rules::Duty duty;            // its due day, safe day and clause
    std::optional<QDate> doneOn; // the day it was met
    int workingDaysLeft = 0;     // 0: due today or over
    std::vector<Lack> lacks;     // empty when done

    bool isLate(const QDate &today) const
    {
        return doneOn ? *doneOn > duty.deadline.due : today > duty.deadline.due;
    }
    bool operator==(const PlanDuty &) const = default;
};

// How many sit; the roster knows, and this room never hears of the roster.
using Enrolled = std::function<Result<int>(const SittingId &)>;

// Soonest first. A profile that counts no working days gives none (only Tianjin does). Errors:
// those of rules::duties() and of `enrolled`.
Result<std::vector<PlanDuty>> duties(const store::Reader &reader, const QDate &today,
                                     const Enrolled &enrolled);

// Before its doors open: rooms, cameras, places, people.
Result<std::vector<Lack>> lacksOf(const store::Reader &reader, const Sitting &sitting,
                                  const Enrolled &enrolled);

} // namespace kaochang::site
