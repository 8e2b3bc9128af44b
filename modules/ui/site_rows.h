// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the tables of 考点, a row each.
#pragma once

#include "security/user.h"
#include "site/camera_address.h"
#include "site/duties.h"
#include "site/staff.h"
#include "ui/theme.h"

namespace kaochang::ui {

// How a last day stands to today. Soon: within 60 days, our choice, for no notice gives one.
enum class Validity { NotYet, Good, Soon, Over };
Validity validityOf(const QDate &from, const QDate &to, const QDate &today);
Status statusOf(Validity validity);

struct FilingRow
{
    site::Filing filing;
    QString institution;
    Validity validity = Validity::Good;

    bool operator==(const FilingRow &) const = default;
};

struct StaffRow
{
    site::Staff staff;
    QString institution;
    std::optional<Validity> card; // nullopt: has none

    bool operator==(const StaffRow &) const = default;
};

struct RoomRow
{
    site::Room room;
    std::vector<site::Camera> cameras; // in use, their addresses without passwords

    bool operator==(const RoomRow &) const = default;
};

struct CameraRow
{
    site::Camera camera; // without its address
    site::CameraAddress address;
    QString room;

    bool operator==(const CameraRow &) const = default;
};

struct AccountRow
{
    security::User user;
    std::optional<site::Staff> staff; // whose it is

    bool operator==(const AccountRow &) const = default;
};

struct PlanRow
{
    site::Plan plan;
    QString institution;
    QString method; // the province's term
    std::vector<site::Sitting> sittings;
    std::vector<site::PlanDuty> duties;

    bool operator==(const PlanRow &) const = default;
};

} // namespace kaochang::ui
