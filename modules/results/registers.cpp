// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/registers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using rules::ScoreState;
using rules::SubjectKind;

// The columns 考核成绩 of a score roster (domain.md §9).
constexpr std::array RosterSubjects = {SubjectKind::Theory, SubjectKind::Practical,
                                       SubjectKind::Review, SubjectKind::Performance};

const SubjectLine *subjectOf(const ResultLine &line, SubjectKind kind)
{
    const auto found = std::ranges::find_if(
        line.subjects, [&](const SubjectLine &subject) { return subject.result.kind == kind; });
    return found == line.subjects.end() ? nullptr : &*found;
}

QString scoreIn(const ResultLine &line, SubjectKind kind)
{
    const SubjectLine *const subject = subjectOf(line, kind);
    return subject ? scoreText(subject->result) : u"--"_s;
}

// What it was before, version by version, and why it changed.
QString history(const SubjectLine &subject)
{
    QStringList parts;
    for (size_t i = 0; i < subject.earlier.size(); ++i) {
        const SubjectResult &before = subject.earlier[i];
        const SubjectResult &after =
            i + 1 < subject.earlier.size() ? subject.earlier[i + 1] : subject.result;
        parts += u"%1第%2版 %3；更正：%4"_s.arg(rules::subjectTitle(before.kind))
                     .arg(before.version)
                     .arg(scoreText(before), after.why);
    }
    return parts.join(u'\n');
}

QString remark(const ResultLine &line, const std::vector<const SubjectLine *> &subjects)
{
    QStringList parts;
    for (const SubjectLine *subject : subjects) {
        parts += history(*subject);
        if (!subject->guard.doubts.empty() && subject->guard.isSettled())
            parts += u"合格线已由 %1 人复核"_s.arg(subject->guard.opinions.size());
    }
    parts.removeAll(QString());
    if (line.video.accepted)
        parts += u"录像间断已由督导员认可"_s;
    return parts.join(u'\n');
}

ScoreLine scoreLine(const ResultLine &line, Numbers numbers)
{
    ScoreLine made;
    made.sitter = sitterOf(line.who, numbers);
    made.unit = line.who.candidate.employer;
    return made;
}

QString stateText(const ResultSheet &sheet)
{
    if (!sheet.isLocked() || !sheet.sitting.lockedAt)
        return u"未锁定（草表）"_s;
    return u"已锁定 "_s + siteTime(*sheet.sitting.lockedAt).toString(u"yyyy-MM-dd HH:mm"_s);
}

void count(Tally &tally, rules::Verdict verdict, bool isAbsent)
{
    if (verdict == rules::Verdict::Incomplete)
        ++tally.open;
    else if (verdict == rules::Verdict::Pass)
        ++tally.passed;
    else if (isAbsent)
        ++tally.absent;
    else
        ++tally.failed;
}

QString verdictOf(const SubjectResult &result)
{
    switch (result.verdict()) {
    case rules::SubjectVerdict::NotMarked:
        return u"未完成"_s;
    case rules::SubjectVerdict::Passed:
        return u"合格"_s;
    case rules::SubjectVerdict::Exempt:
        return u"免考"_s;
    default:
        return u"不合格"_s;
    }
}

void countSubject(Tally &tally, const SubjectResult &result)
{
    const rules::SubjectVerdict verdict = result.verdict();
    if (verdict == rules::SubjectVerdict::NotMarked)
        ++tally.open;
    else if (verdict == rules::SubjectVerdict::Absent)
        ++tally.absent;
    else if (verdict == rules::SubjectVerdict::Passed)
        ++tally.passed;
    else if (verdict != rules::SubjectVerdict::Exempt)
        ++tally.failed;
}

roster::SheetRow rosterRow(const ResultSheet &sheet, size_t place, Numbers numbers)
{
    const ResultLine &line = sheet.lines[place];
    const Sitter sitter = sitterOf(line.who, numbers);
    roster::SheetRow row;
    row.number = int(place) + 3;
    row.cells = {QString::number(place + 1),
                 sitter.admission,
                 sitter.name,
                 sitter.sex,
                 sitter.document,
                 line.who.candidate.employer,
                 sheet.sitting.occupation.name,
                 rules::levelTitle(sheet.sitting.level)};
    for (const SubjectKind kind : RosterSubjects)
        row.cells += scoreIn(line, kind);
    return row;
}

} // namespace

QString scoreText(const SubjectResult &result)
{
    switch (result.state) {
    case ScoreState::NotMarked:
        return {};
    case ScoreState::Absent:
        return u"缺考"_s;
    case ScoreState::Exempt:
        return u"免考"_s;
    case ScoreState::Voided:
        return u"作废"_s;
    case ScoreState::Scored:
        break;
    }
    return centiText(result.points) + (result.failedKeySkill ? u"★"_s : QString());
}

QStringView verdictTitle(rules::Verdict verdict)
{
    constexpr std::array<QStringView, 3> Titles = {u"未完成", u"不合格", u"合格"};
    return Titles.at(size_t(verdict));
}

Tally tallyOf(const ResultSheet &sheet)
{
    Tally tally;
    for (const ResultLine &line : sheet.lines)
        count(tally, line.decision.verdict, line.isAbsent());
    return tally;
}

ResultSummaryForm resultSummary(const FormHead &head, const ResultSheet &sheet, Numbers numbers)
{
    ResultSummaryForm form;
    form.head = head;
    form.state = stateText(sheet);
    form.tally = tallyOf(sheet);
    for (const rules::SubjectRule &subject : sheet.rule.subjects)
        form.subjects += rules::subjectTitle(subject.kind).toString();
    for (const ResultLine &line : sheet.lines) {
        ScoreLine made = scoreLine(line, numbers);
        std::vector<const SubjectLine *> subjects;
        for (const rules::SubjectRule &subject : sheet.rule.subjects)
            made.scores += scoreIn(line, subject.kind);
        for (const SubjectLine &subject : line.subjects)
            subjects.push_back(&subject);
        made.verdict = verdictTitle(line.decision.verdict).toString();
        made.remark = remark(line, subjects);
        form.lines.push_back(std::move(made));
    }
    return form;
}

ScoreListForm scoreList(const FormHead &head, const ResultSheet &sheet, SubjectKind kind,
                        Numbers numbers)
{
    ScoreListForm form;
    form.head = head;
    form.head.subject = rules::subjectTitle(kind).toString();
    for (const ResultLine &line : sheet.lines) {
        const SubjectLine *const subject = subjectOf(line, kind);
        if (!subject)
            continue;
        ScoreLine made = scoreLine(line, numbers);
        made.scores = {scoreText(subject->result)};
        made.verdict = verdictOf(subject->result);
        made.remark = remark(line, {subject});
        countSubject(form.tally, subject->result);
        form.lines.push_back(std::move(made));
    }
    return form;
}

roster::Sheet scoreRoster(const ResultSheet &sheet, Numbers numbers)
{
    roster::Sheet made;
    made.name = u"成绩花名册"_s;
    made.rows = {
        {1,
         {u"序号"_s,
          u"准考证号"_s,
          u"姓名"_s,
          u"性别"_s,
          u"证件号"_s,
          u"单位"_s,
          u"职业(工种)"_s,
          u"等级"_s,
          u"考核成绩"_s,
          {},
          {},
          {}}},
        {2, {{}, {}, {}, {}, {}, {}, {}, {}, u"理论"_s, u"技能"_s, u"综合"_s, u"工作业绩"_s}}};
    for (size_t i = 0; i < sheet.lines.size(); ++i)
        made.rows.push_back(rosterRow(sheet, i, numbers));
    made.rows.push_back({int(sheet.lines.size()) + 3, {u"填报人"_s}});
    return made;
}

} // namespace kaochang::results
