// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/public_list.h"

#include "results/detail/form_values.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

// Whoever read the list before sees what is no longer as it was; why is not the public's.
QString remark(const ResultLine &line, const Publicity &publicity)
{
    QStringList corrected;
    for (const SubjectLine &subject : line.subjects)
        if (isCorrectedSince(subject.result, publicity))
            corrected += u"%1公示后更正"_s.arg(rules::subjectTitle(subject.result.kind));
    return corrected.join(u'\n');
}

FormData lineValues(const ScoreLine &line, const FormHead &head)
{
    FormData data = detail::sitterValues(line.sitter, head);
    data.values.insert({{u"verdict"_s, line.verdict}, {u"remark"_s, line.remark}});
    data.rows.insert(u"scores"_s, detail::listOf(u"score"_s, line.scores));
    return data;
}

} // namespace

PublicListForm publicList(const FormHead &head, const ResultSheet &sheet,
                          const Publicity &publicity)
{
    const ResultSummaryForm summary = resultSummary(head, sheet, Numbers::Masked);
    PublicListForm form{head, publicity, summary.subjects, summary.lines, summary.tally};
    for (size_t i = 0; i < form.lines.size(); ++i)
        form.lines[i].remark = remark(sheet.lines[i], publicity);
    return form;
}

bool isCorrectedSince(const SubjectResult &result, const Publicity &publicity)
{
    return result.version > 1 && result.at > publicity.published.at;
}

QString periodText(const Publicity &publicity)
{
    return u"%1 至 %2（%3个工作日%4）"_s
        .arg(publicity.from.toString(Qt::ISODate), publicity.until.toString(Qt::ISODate))
        .arg(publicity.workingDays)
        .arg(publicity.isProvisional ? u"，暂定"_s : QString());
}

Result<Form> printed(const PublicListForm &form)
{
    FormData data = detail::headValues(form.head);
    data.values.insert({{u"period"_s, periodText(form.publicity)},
                        {u"from"_s, form.publicity.from.toString(u"yyyy年M月d日"_s)},
                        {u"complaints"_s, form.publicity.complaints},
                        {u"version"_s, QString::number(form.publicity.version)},
                        {u"subjectCount"_s, QString::number(form.subjects.size())},
                        {u"count"_s, QString::number(form.lines.size())},
                        {u"passed"_s, QString::number(form.tally.passed)},
                        {u"failed"_s, QString::number(form.tally.failed)},
                        {u"absent"_s, QString::number(form.tally.absent)},
                        {u"open"_s, QString::number(form.tally.open)}});
    data.rows.insert(u"subjects"_s, detail::listOf(u"name"_s, form.subjects));
    data.rows.insert(u"candidates"_s, detail::eachOf(form.lines, [&](const ScoreLine &line) {
                         return lineValues(line, form.head);
                     }));
    return Form::fill(u"public_list"_s, data);
}

roster::Sheet publicSheet(const PublicListForm &form)
{
    roster::Sheet made;
    made.name = u"成绩公示"_s;
    QStringList titles{u"序号"_s,   u"准考证号"_s,   u"姓名"_s,
                       u"证件号"_s, u"职业(工种)"_s, u"等级"_s};
    titles << form.subjects << u"结论"_s << u"备注"_s;
    made.rows.push_back({1, titles});
    for (size_t i = 0; i < form.lines.size(); ++i) {
        const ScoreLine &line = form.lines[i];
        QStringList cells{QString::number(i + 1), line.sitter.admission, line.sitter.name,
                          line.sitter.document,   form.head.occupation,  form.head.level};
        cells << line.scores << line.verdict << line.remark;
        made.rows.push_back({int(i) + 2, cells});
    }
    return made;
}

} // namespace kaochang::results
