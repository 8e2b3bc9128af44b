// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/detail/paper_case.h"

#include "practical/detail/corrections.h"
#include "practical/detail/marks.h"
#include "practical/panel_scores.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "rules/standard.h"
#include "site/sittings.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::practical::detail {
namespace {

constexpr Centi UsualPassLine = 60'00; // 百分制, where no standard says otherwise

Centi passLineOf(const Scheme &scheme)
{
    const auto standard = rules::standardFor(scheme.occupation.edition, scheme.occupation.code);
    const auto rule = standard.and_then(
        [&](const rules::Standard &found) { return rules::levelRule(found, scheme.level); });
    if (!rule)
        return UsualPassLine;
    const auto subject =
        std::ranges::find(rule->subjects, scheme.subject, &rules::SubjectRule::kind);
    return subject == rule->subjects.end() ? UsualPassLine : subject->passLine.value;
}

void correct(std::vector<Mark> &marks, const Mark &corrected)
{
    const auto mark = std::ranges::find(marks, corrected.aspect, &Mark::aspect);
    if (mark == marks.end())
        return;
    const QDateTime keyedAt = mark->at; // the moment in the recording stays the first one
    *mark = corrected;
    mark->at = keyedAt;
}

QJsonObject told(const Sheet &sheet)
{
    QJsonArray marks;
    for (const Mark &mark : sheet.marks) {
        QJsonObject entry{{u"aspect"_s, mark.aspect}, {u"points"_s, mark.points}};
        if (mark.isVeto())
            entry.insert(u"veto"_s, true);
        marks.append(entry);
    }
    return {{u"assessor"_s, sheet.assessor.toString()},
            {u"state"_s, rules::scoreStateWord(sheet.state).toString()},
            {u"marks"_s, marks}};
}

QJsonObject told(const PaperCase &paperCase, const PaperFacts &facts, const Assessment &assessment)
{
    QJsonArray sheets;
    for (const Sheet &sheet : facts.sheets)
        sheets.append(told(sheet));
    QJsonObject body{{u"enrolment"_s, paperCase.paper.enrolment.toString()},
                     {u"subject"_s, rules::subjectWord(paperCase.panel.subject).toString()},
                     {u"sheets"_s, sheets}};
    if (!assessment.score)
        return body;
    const PanelScore &score = *assessment.score;
    body.insert(u"version"_s, score.version);
    body.insert(u"state"_s, rules::scoreStateWord(score.state).toString());
    body.insert(u"failed_key_skill"_s, QJsonArray::fromStringList(score.failedKeySkill));
    if (score.state == rules::ScoreState::Scored) {
        body.insert(u"points"_s, score.points);
        body.insert(u"rule"_s, score.rule);
    }
    return body;
}

} // namespace

Result<PaperCase> caseOf(const store::Reader &reader, const PaperId &id)
{
    TRY_LET(paper, papers::byId(reader, id));
    TRY_LET(panel, panels::byId(reader, paper.panel));
    TRY_LET(scheme, schemes::byId(reader, panel.scheme));
    return PaperCase{paper, panel, scheme};
}

Result<PaperCase> openCase(const store::Reader &reader, const PaperId &id)
{
    TRY_LET(paperCase, caseOf(reader, id));
    TRY_LET(sitting, site::sittings::byId(reader, paperCase.panel.sitting));
    if (sitting.state < site::SittingState::Running)
        return fail(Kind::Conflict, "practical.not_started", sitting.id.toString());
    if (sitting.state == site::SittingState::Locked)
        return fail(Kind::Conflict, "practical.locked", sitting.id.toString());
    return paperCase;
}

Result<PaperFacts> factsOf(const store::Reader &reader, const PaperCase &paperCase)
{
    const PaperId &paper = paperCase.paper.id;
    PaperFacts facts;
    facts.panelSize = paperCase.panel.members.size();
    facts.passLine = passLineOf(paperCase.scheme);
    TRY_LET(submitted, marks::submissions(reader, paper));
    TRY_LET(corrections, corrections::of(reader, paper));
    for (const Member &member : paperCase.panel.members) {
        const auto sheet = std::ranges::find(submitted, member.user, &Sheet::assessor);
        if (sheet == submitted.end())
            continue;
        TRY_LET(given, marks::of(reader, paper, member.user));
        sheet->given = sheet->marks = given;
        for (const Correction &correction : corrections) {
            if (correction.assessor == member.user && correction.decision == Decision::Confirmed)
                correct(sheet->marks, correction.mark);
        }
        facts.sheets.push_back(std::move(*sheet));
    }
    TRY_LET(rulings, corrections::rulings(reader, paper));
    facts.rulings = std::move(rulings);
    return facts;
}

Result<Assessment> settle(store::Writer &writer, const PaperCase &paperCase, const QDateTime &at)
{
    TRY_LET(facts, factsOf(writer, paperCase));
    TRY_LET(assessment, assess(paperCase.scheme, facts));
    if (assessment.score) {
        assessment.score->paper = paperCase.paper.id;
        assessment.score->at = at;
        TRY_LET(kept, panel_scores::keep(writer, *assessment.score));
        assessment.score = kept;
    }
    if (isOpen(facts))
        writer.tell(told(paperCase, facts, assessment));
    return assessment;
}

} // namespace kaochang::practical::detail
