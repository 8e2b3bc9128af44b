// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of theory scores by admission number: what importing it would do, before anything is
// written.
#pragma once

#include "roster/sheet.h"
#include "store/store.h"
#include "theory/keyed.h"

namespace kaochang::theory {

struct TableRow
{
    int row = 0; // as the spreadsheet counts
    roster::EnrolmentId enrolment;
    Entry entry;

    bool operator==(const TableRow &) const = default;
};

struct TablePlan
{
    site::SittingId sitting;
    std::vector<TableRow> rows;                // to be taken in
    std::vector<roster::CellProblem> problems; // refused rows, and rows left blank
    int same = 0;                              // rows that say what already stands

    bool operator==(const TablePlan &) const = default;
};

// Columns by header, in any order: 准考证号 and 理论 (or 理论知识, 理论成绩, 成绩); 姓名, where
// there, must agree. One or two header rows; the table ends at 填报人. Blank is not marked and
// taken as nothing. Code of the whole: theory.no_header. Causes of rows: theory.number_unknown,
// theory.other_sitting, theory.not_enrolled, theory.duplicate_row, theory.name_disagrees,
// theory.no_score (warning), theory.unreadable, theory.out_of_range, theory.already_keyed,
// theory.already_confirmed, and the roster's of the cell. Remedies: theory.remedy_check_number,
// theory.remedy_remove_row, theory.remedy_fill_in, theory.remedy_correct_score,
// theory.remedy_key_in.
Result<TablePlan> planTable(const store::Reader &reader, const roster::Sheet &sheet,
                            const site::SittingId &sitting);

} // namespace kaochang::theory
