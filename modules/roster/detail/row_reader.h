// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a roster read into a person and an enrolment, with everything that is wrong with it.
#pragma once

#include "roster/detail/sitting_finder.h"
#include "roster/plan_import.h"

namespace kaochang::roster::detail {

struct ReadingRules
{
    const ColumnMap &map;
    const ImportRequest &request;
    const SittingFinder &sittings;
    const KnownPeople &known;
};

struct ReadRow
{
    Candidate candidate; // as kept, where the document is known, with this row's cells over it
    Enrolment enrolment;
    const site::Sitting *sitting = nullptr;
    bool isEmpty = false; // nothing but a serial number
    std::vector<CellProblem> problems;

    bool isRefused() const;
};

ReadRow readRow(const SheetRow &row, const ReadingRules &rules);

} // namespace kaochang::roster::detail
