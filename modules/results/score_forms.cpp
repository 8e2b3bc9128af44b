// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/score_forms.h"

#include "results/detail/form_values.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using detail::eachOf;
using detail::headValues;
using detail::listOf;
using detail::one;

// Exactly as many cells as columns, whatever was given.
std::vector<FormData> cells(const QString &name, QStringList values, qsizetype count)
{
    values.resize(count);
    return listOf(name, values);
}

FormData aspectValues(const AspectLine &line, qsizetype assessors)
{
    FormData data;
    data.values = {
        {u"title"_s, line.title}, {u"maximum"_s, line.maximum}, {u"reason"_s, line.reason}};
    data.rows.insert(u"marks"_s, cells(u"mark"_s, line.marks, assessors));
    return data;
}

// Aspects are numbered through the whole sheet.
FormData sheetValues(const MarkSheet &sheet, qsizetype assessors)
{
    int number = 0;
    const auto part = [&](const SheetPart &source) {
        FormData data = one(u"part"_s, source.title);
        data.values.insert(u"maximum"_s, source.maximum);
        std::vector<FormData> aspects;
        for (const AspectLine &line : source.aspects) {
            aspects.push_back(aspectValues(line, assessors));
            aspects.back().values.insert(u"number"_s, QString::number(++number));
        }
        data.rows.insert(u"aspects"_s, std::move(aspects));
        return data;
    };
    FormData data;
    data.values = {{u"seat"_s, sheet.seat}, {u"code"_s, sheet.code}, {u"maximum"_s, sheet.maximum}};
    data.rows.insert(u"parts"_s, eachOf(sheet.parts, part));
    data.rows.insert(u"totals"_s, cells(u"mark"_s, sheet.totals, assessors));
    return data;
}

FormData lineValues(const ScoreLine &line, const FormHead &head, qsizetype subjects)
{
    FormData data = detail::sitterValues(line.sitter, head);
    data.values.insert({{u"unit"_s, line.unit},
                        {u"verdict"_s, line.verdict},
                        {u"remark"_s, line.remark},
                        {u"score"_s, line.scores.value(0)}});
    data.rows.insert(u"scores"_s, cells(u"score"_s, line.scores, subjects));
    return data;
}

FormData withLines(const FormHead &head, const std::vector<ScoreLine> &lines, const Tally &tally,
                   qsizetype subjects)
{
    FormData data = headValues(head);
    data.values.insert({{u"count"_s, QString::number(lines.size())},
                        {u"passed"_s, QString::number(tally.passed)},
                        {u"failed"_s, QString::number(tally.failed)},
                        {u"absent"_s, QString::number(tally.absent)},
                        {u"open"_s, QString::number(tally.open)}});
    data.rows.insert(u"candidates"_s, eachOf(lines, [&](const ScoreLine &line) {
                         return lineValues(line, head, subjects);
                     }));
    return data;
}

// Of those with a verdict, in per cent with one decimal, halves up.
QString passRate(const Tally &tally)
{
    const int decided = tally.passed + tally.failed + tally.absent;
    if (decided == 0)
        return u"—"_s;
    const int tenths = (tally.passed * 2000 + decided) / (2 * decided);
    return u"%1.%2%"_s.arg(tenths / 10).arg(tenths % 10);
}

} // namespace

Result<Form> printed(const MarkSheetForm &form)
{
    FormData data = headValues(form.head);
    data.values.insert(u"scheme"_s, form.scheme);
    data.rows.insert(u"assessors"_s, listOf(u"name"_s, form.assessors));
    data.rows.insert(u"sheets"_s, eachOf(form.sheets, [&](const MarkSheet &sheet) {
                         return sheetValues(sheet, form.assessors.size());
                     }));
    return Form::fill(u"mark_sheet"_s, data);
}

Result<Form> printed(const ScoreListForm &form)
{
    return Form::fill(u"score_list"_s, withLines(form.head, form.lines, form.tally, 1));
}

Result<Form> printed(const ResultSummaryForm &form)
{
    FormData data = withLines(form.head, form.lines, form.tally, form.subjects.size());
    data.values.insert({{u"state"_s, form.state},
                        {u"note"_s, form.note},
                        {u"rate"_s, passRate(form.tally)},
                        {u"subjectCount"_s, QString::number(form.subjects.size())}});
    data.rows.insert(u"subjects"_s, listOf(u"name"_s, form.subjects));
    return Form::fill(u"result_summary"_s, data);
}

} // namespace kaochang::results
