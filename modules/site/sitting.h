// SPDX-License-Identifier: GPL-3.0-or-later
// 场次: one occupation and level, its subjects, a day, its rooms, and how far it has come.
#pragma once

#include "rules/subject.h"
#include "site/plan.h"
#include "site/room.h"

#include <QDateTime>

namespace kaochang::site {

using SittingId = Id<struct SittingTag>;

enum class SittingState { Planned, Open, Running, Closed, Locked };
QStringView stateWord(SittingState state); // "planned", "open", "running", "closed", "locked"
std::optional<SittingState> stateNamed(QStringView word);

struct Sitting
{
    SittingId id; // null: not kept yet
    PlanId plan;
    rules::Occupation occupation; // as the plan says
    rules::Level level = rules::Level::Five;
    std::vector<rules::SubjectKind> subjects;
    QDateTime startsAt; // as planned, UTC
    QDateTime endsAt;
    int extraMinutes = 0; // 补时 given on the day
    std::vector<RoomId> rooms;
    SittingState state = SittingState::Planned;
    std::optional<QDateTime> openedAt; // as it happened, UTC
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> closedAt;
    std::optional<QDateTime> lockedAt;

    QDate day() const { return siteTime(startsAt).date(); } // at the site
    // When it is over: as planned until it starts, then its planned length from there; extra time
    // counts.
    QDateTime overAt() const;
    bool operator==(const Sitting &) const = default;
};

} // namespace kaochang::site
