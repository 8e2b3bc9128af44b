// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines in working days: counted under one version of the calendar and countable again under
// the next.
#pragma once

#include "rules/calendar.h"

#include <span>

namespace kaochang::rules {

enum class Direction { After, Before };

// The question, kept beside its answer so that it can be asked again: "10 working days before the
// exam".
struct Count
{
    Direction direction = Direction::After;
    QDate from;
    int days = 0; // 1-250 working days

    bool operator==(const Count &) const = default;
};

struct Deadline
{
    Count asked;
    QDate due;  // the last day that keeps the rule
    QDate safe; // one working day earlier: practice differs on whether the day of filing counts
    QString calendar;         // the version counted under
    bool provisional = false; // a day on the way is covered by no notice yet: show 暂定

    bool operator==(const Deadline &) const = default;
};

// 民法典 201: the day itself is not counted. A make-up Saturday or Sunday is a working day.
// Codes: rules.date_invalid, rules.working_days_out_of_range, rules.calendar_unknown_year.
Result<Deadline> deadline(const Calendar &calendar, const Count &count);
Result<Deadline> addWorkingDays(const Calendar &calendar, const QDate &from, int days);
Result<Deadline> workingDaysBefore(const Calendar &calendar, const QDate &examDay, int days);

// Working days from the day after `today` up to and with `due`; 0 when it has come or gone.
Result<int> workingDaysLeft(const Calendar &calendar, const QDate &today, const QDate &due);

struct Moved
{
    Deadline before;
    Deadline after;

    bool operator==(const Moved &) const = default;
};
// Each stored deadline asked again under a newer calendar; only those whose due or safe day moved,
// or that are no longer provisional.
Result<std::vector<Moved>> movedBy(const Calendar &newer, std::span<const Deadline> stored);

} // namespace kaochang::rules
