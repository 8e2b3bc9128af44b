// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/working_days.h"

namespace kaochang::rules {
namespace {

struct Walk
{
    QDate day;
    bool provisional = false;
};

Result<> step(const Calendar &calendar, Walk &walk, int days, int direction)
{
    for (int left = days; left > 0;) {
        walk.day = walk.day.addDays(direction);
        TRY_LET(here, calendar.day(walk.day));
        walk.provisional = walk.provisional || here.provisional;
        left -= here.works ? 1 : 0;
    }
    return {};
}

} // namespace

Result<Deadline> deadline(const Calendar &calendar, const Count &count)
{
    if (!count.from.isValid())
        return fail(Kind::Invalid, "rules.date_invalid");
    if (count.days < 1 || count.days > 250)
        return fail(Kind::Invalid, "rules.working_days_out_of_range", QString::number(count.days));
    // 民法典 201: counting begins on the next day. 203: a working day is the last by the way we
    // count.
    Walk due{count.from, false};
    TRY(step(calendar, due, count.days, count.direction == Direction::After ? 1 : -1));
    Walk safe = due;
    TRY(step(calendar, safe, 1, -1));
    return Deadline{count, due.day, safe.day, calendar.version(), safe.provisional};
}

Result<Deadline> addWorkingDays(const Calendar &calendar, const QDate &from, int days)
{
    return deadline(calendar, {Direction::After, from, days});
}

Result<Deadline> workingDaysBefore(const Calendar &calendar, const QDate &examDay, int days)
{
    return deadline(calendar, {Direction::Before, examDay, days});
}

Result<int> workingDaysLeft(const Calendar &calendar, const QDate &today, const QDate &due)
{
    if (!today.isValid() || !due.isValid())
        return fail(Kind::Invalid, "rules.date_invalid");
    int left = 0;
    for (QDate day = today.addDays(1); day <= due; day = day.addDays(1)) {
        TRY_LET(here, calendar.day(day));
        left += here.works ? 1 : 0;
    }
    return left;
}

Result<std::vector<Moved>> movedBy(const Calendar &newer, std::span<const Deadline> stored)
{
    std::vector<Moved> moved;
    for (const Deadline &before : stored) {
        TRY_LET(after, deadline(newer, before.asked));
        if (after.due != before.due || after.safe != before.safe
            || after.provisional != before.provisional)
            moved.push_back({before, after});
    }
    return moved;
}

} // namespace kaochang::rules
