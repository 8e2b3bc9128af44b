// SPDX-License-Identifier: GPL-3.0-or-later
// From somebody's sheet to a plan of import: finds the institution whose sittings the rows are for.
#pragma once

#include "roster/plan_import.h"
#include "site/institution.h"

namespace kaochang::app {

struct PlannedSheet
{
    site::Institution institution;
    roster::ImportPlan plan;
};

// institution: its name or id; empty: the one whose sittings take the most rows. On the store lane.
// Codes: app.no_such_institution, roster.no_sitting, and those of readSheet() and planImport().
Result<PlannedSheet> planSheet(const store::Reader &reader, const QByteArray &bytes,
                               const QDate &today, const QString &institution = {});

} // namespace kaochang::app
