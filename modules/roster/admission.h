// SPDX-License-Identifier: GPL-3.0-or-later
// 签到: somebody came through the door, and perhaps it was undone again. Nothing of it is ever
// deleted.
#pragma once

#include "core/actor.h"
#include "roster/enrolment.h"

namespace kaochang::roster {

using AdmissionId = Id<struct AdmissionTag>;

struct Undone
{
    QDateTime at;
    UserId by;
    QString why;

    bool operator==(const Undone &) const = default;
};

struct Admission
{
    AdmissionId id;
    EnrolmentId enrolment;
    site::SittingId sitting;
    QDateTime at;
    UserId by;
    QString machine;     // the site PC it was done on
    int lateMinutes = 0; // full minutes after the planned start
    std::optional<Undone> undone;

    bool operator==(const Admission &) const = default;
};

} // namespace kaochang::roster
