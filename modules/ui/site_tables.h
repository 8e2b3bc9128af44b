// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of 考点 read: institutions, filings, staff, rooms, plans and what a plan asks for.
#pragma once

#include "ui/rows_model.h"
#include "ui/site_model.h"

namespace kaochang::ui {

// A line under a plan: one of its sittings or of its duties.
struct PlanLine
{
    Status status = Status::Idle;
    QString what;
    QString when;
    QString state; // and what is lacking, in sentences

    bool operator==(const PlanLine &) const = default;
};
std::vector<PlanLine> linesOf(const PlanRow &row, const QDate &today);

std::vector<RowColumn<site::Institution>> institutionColumns();
std::vector<RowColumn<FilingRow>> filingColumns();
std::vector<RowColumn<StaffRow>> staffColumns();
std::vector<RowColumn<RoomRow>> roomColumns();
std::vector<RowColumn<CameraRow>> cameraColumns();
std::vector<RowColumn<AccountRow>> accountColumns();
std::vector<RowColumn<PlanRow>> planColumns();
std::vector<RowColumn<PlanLine>> planLineColumns();

} // namespace kaochang::ui
