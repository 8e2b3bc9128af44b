// SPDX-License-Identifier: GPL-3.0-or-later
// The registers of results, on paper and as a sheet: made from one result sheet, so that they
// cannot disagree.
#pragma once

#include "results/gather_forms.h"
#include "results/result_sheet.h"
#include "results/score_forms.h"
#include "roster/sheet.h"

namespace kaochang::results {

// "82.5", "59.5★" (key skill failed), "缺考", "免考", "作废"; empty while not marked.
QString scoreText(const SubjectResult &result);
QStringView verdictTitle(rules::Verdict verdict); // "合格", "不合格", "未完成"
Tally tallyOf(const ResultSheet &sheet);

// 评价结果汇总表 and, for one subject, 成绩登记表. Every version before the one that stands is in
// the remarks: "第1版 59.5；更正：加分误差".
ResultSummaryForm resultSummary(const FormHead &head, const ResultSheet &sheet, Numbers numbers);
ScoreListForm scoreList(const FormHead &head, const ResultSheet &sheet, rules::SubjectKind kind,
                        Numbers numbers);

// 成绩花名册 in the columns of domain.md §9, two header rows, ending at 填报人; one column per
// subject of the field whether the level asks for it or not ("--" where it does not). Write it
// with roster::writeSheet(sheet, 2).
roster::Sheet scoreRoster(const ResultSheet &sheet, Numbers numbers);

} // namespace kaochang::results
