// SPDX-License-Identifier: GPL-3.0-or-later
// Mark sheets on paper: blank before the panel goes to work, filled after all of it has submitted.
#pragma once

#include "practical/desk.h"
#include "results/score_forms.h"

namespace kaochang::results {

// "KCM1/<paper>": what the QR of a sheet says when it is keyed in again.
QString sheetCode(const practical::PaperId &paper);

// One blank sheet per paper of the panel, in order of code, for an assessor of it: no name, no
// mark, no pass line. Assessors are columns 甲, 乙, 丙. Codes: those of practical::desk::papers().
Result<MarkSheetForm> blankMarkSheets(const store::Reader &reader, const Actor &asker,
                                      const practical::Panel &panel);

// The submitted sheets of a panel with every mark, deduction and ★. Papers still blind are left
// out.
Result<MarkSheetForm> filledMarkSheets(const store::Reader &reader, const practical::Panel &panel);

} // namespace kaochang::results
