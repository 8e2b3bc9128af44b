// SPDX-License-Identifier: GPL-3.0-or-later
// A table of certificate numbers as the centre sends it: what taking it in would do, before
// anything is written.
#pragma once

#include "results/certificates/certificate_roll.h"
#include "roster/sheet.h"

namespace kaochang::results {

struct NumberRow
{
    int row = 0; // as the spreadsheet counts
    roster::EnrolmentId enrolment;
    QString number;
    QDate issuedOn;

    bool operator==(const NumberRow &) const = default;
};

struct NumberPlan
{
    site::SittingId sitting;
    std::vector<NumberRow> rows;
    std::vector<roster::CellProblem> problems; // one that is refused refuses the whole table
    int same = 0;                              // rows that say what already stands

    bool operator==(const NumberPlan &) const = default;
};

// Columns by header, in any order: 证书编号, and 准考证号 or 证件号码; the other columns of the
// 11-column report (domain.md 1.7) must agree where they are there: 姓名, 证件类型, 职业名称,
// 职业技能等级, 发证日期 (issuedOn where it is not there, and never later), 评价机构. Codes of the
// whole: results.no_number_header, results.not_locked, those of mayCertify() and those of
// certificateRoll(). Causes of rows: results.number_missing, results.person_missing,
// results.candidate_unknown, results.persons_disagree, results.candidate_twice (detail: row),
// results.name_disagrees, results.occupation_disagrees, results.level_disagrees,
// results.institution_disagrees, results.bad_issue_day, results.document_kind_unknown,
// results.not_passed, results.other_number, results.number_twice (detail: row),
// results.number_taken, those of parseCertificateNumber(), belongs() and (warnings)
// letterWarnings(), and the roster's of the cell. Remedies: results.remedy_ask_centre,
// results.remedy_check_person, results.remedy_remove_row, results.remedy_correct_cell,
// results.remedy_void_first, results.remedy_check_result.
Result<NumberPlan> planNumbers(const store::Reader &reader, const roster::Sheet &sheet,
                               const site::SittingId &sitting, const QDate &issuedOn);

struct UsedPlan
{
    std::vector<QString> rows; // to be noted as used
    std::vector<roster::CellProblem> problems;

    bool operator==(const UsedPlan &) const = default;
};

// A register of numbers given before: the column 证书编号 alone is read. Codes:
// results.no_number_header. Causes: results.number_missing, results.number_twice, those of
// parseCertificateNumber(), and the roster's of the cell.
Result<UsedPlan> planUsedNumbers(const roster::Sheet &sheet);

} // namespace kaochang::results
