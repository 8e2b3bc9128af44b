// SPDX-License-Identifier: GPL-3.0-or-later
// The dated duties a profile lays on a plan. A profile that counts no working days lays none.
#pragma once

#include "rules/policy.h"
#include "rules/working_days.h"

namespace kaochang::rules {

enum class DutyKind { FilePlan, ReportResult };

struct Duty
{
    DutyKind kind = DutyKind::FilePlan;
    Deadline deadline;
    Clause clause;

    bool operator==(const Duty &) const = default;
};

struct ExamDays
{
    QDate first;
    QDate last; // the end of the assessment, from which the result report counts

    bool operator==(const ExamDays &) const = default;
};

// In order of their due days. Codes: rules.date_invalid (also when last is before first) and those
// of deadline().
Result<std::vector<Duty>> duties(const Policy &policy, const ExamDays &days,
                                 const Calendar &calendar);

} // namespace kaochang::rules
