// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the closed lists of the house: roles, states, kinds. One word per concept.
#pragma once

#include "core/actor.h"
#include "results/print_paper.h"
#include "rules/deadline.h"
#include "site/sitting.h"
#include "site/staff.h"
#include "ui/theme.h"

namespace kaochang::ui {

QString roleText(Role role);
QString statusText(Status status);
QString stateText(site::SittingState state);
QString dutyText(rules::DutyKind kind);
QString roomText(site::RoomKind kind);
QString gradeText(site::CardGrade grade);
QString paperText(results::DayPaper paper);

QString sittingText(const site::Sitting &sitting); // "电工 四级/中级工"
QString hourText(const QDateTime &utc);            // "09:00" at the site

} // namespace kaochang::ui
