// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that carry marks and results, as plain values like those of day_forms.h.
#pragma once

#include "results/day_forms.h"

namespace kaochang::results {

struct AspectLine
{
    QString title; // with its ★
    QString maximum;
    QStringList marks; // one per assessor; empty for a blank sheet
    QString reason;
};
struct SheetPart
{
    QString title;
    QString maximum;
    std::vector<AspectLine> aspects;
};
struct MarkSheet // of one candidate, known by the drawn code alone
{
    QString seat; // that code: "07"
    QString code; // what its QR says when it is keyed in again
    std::vector<SheetPart> parts;
    QString maximum;
    QStringList totals;
};
struct MarkSheetForm // 操作技能考核评分记录表, one sheet per candidate
{
    FormHead head;
    QString scheme; // name and version
    QStringList assessors;
    std::vector<MarkSheet> sheets;
};

struct ScoreLine
{
    Sitter sitter;
    QString unit;
    QStringList scores; // in the order of the subjects
    QString verdict;
    QString remark;
};
struct Tally
{
    int passed = 0;
    int failed = 0;
    int absent = 0;
    int open = 0; // not finished
};
struct ScoreListForm // 成绩登记表 of head.subject
{
    FormHead head;
    std::vector<ScoreLine> lines;
    Tally tally;
};
struct ResultSummaryForm // 评价结果汇总表
{
    FormHead head;
    QString state; // "已锁定 …"
    QString note;
    QStringList subjects;
    std::vector<ScoreLine> lines;
    Tally tally;
};

// Errors: those of Form::fill().
Result<Form> printed(const MarkSheetForm &form);
Result<Form> printed(const ScoreListForm &form);
Result<Form> printed(const ResultSummaryForm &form);

} // namespace kaochang::results
