// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "practical/adopt_scheme.h"
#include "practical/desk.h"
#include "practical/marking.h"
#include "practical/moderation.h"
#include "practical/panels.h"
#include "practical/schemes.h"
#include "practical/seat_panel.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr qint64 LargestScheme = 1 << 20;
const std::vector<Role> OfPanels{Role::Assessor, Role::ChiefAssessor};

Result<Answer> adopt(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE.json"_s));
    TRY_LET(bytes, readWhole(file, LargestScheme));
    TRY_LET(scheme, practical::parseScheme(bytes));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::ChiefAssessor}));
    TRY_LET(adopted, practical::AdoptScheme(*house->store, call.clock).adopt(by, scheme));
    return Answer{{{u"id"_s, adopted.id.toString()},
                   {u"title"_s, adopted.title},
                   {u"version"_s, adopted.version}},
                  {row({adopted.id.toString(), adopted.title, QString::number(adopted.version)})}};
}

Result<Answer> showScheme(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"SCHEME"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(scheme, practical::schemes::byId(house->store->reader(), practical::SchemeId(id)));
    Answer answer{{}, {row({scheme.title, QString::number(scheme.version)})}};
    QJsonArray aspects;
    for (const practical::Aspect &aspect : scheme.aspects()) {
        aspects.append(QJsonObject{{u"aspect"_s, aspect.number},
                                   {u"text"_s, aspect.text},
                                   {u"maximum"_s, aspect.maximum},
                                   {u"key_skill"_s, aspect.isKeySkill()}});
        answer.lines << row({aspect.number, aspect.isKeySkill() ? u"★"_s : QString(),
                             centiText(aspect.maximum), aspect.text});
    }
    answer.json = {
        {u"title"_s, scheme.title}, {u"version"_s, scheme.version}, {u"aspects"_s, aspects}};
    return answer;
}

// The newest adopted for what the sitting assesses, unless one is named.
Result<practical::SchemeId> schemeFor(const Call &call, const store::Reader &reader,
                                      const site::Sitting &sitting)
{
    if (call.word(1) != u"newest"_s)
        return practical::SchemeId(call.word(1));
    TRY_LET(adopted, practical::schemes::of(reader, sitting.occupation, sitting.level,
                                            rules::SubjectKind::Practical));
    if (adopted.empty())
        return fail(Kind::NotFound, "practical.no_such_scheme", sitting.occupation.name);
    return adopted.front().id;
}

Answer answerOf(const practical::Panel &panel)
{
    QJsonArray members;
    for (const practical::Member &member : panel.members)
        members.append(member.staff.toString());
    return {{{u"id"_s, panel.id.toString()},
             {u"scheme"_s, panel.scheme.toString()},
             {u"members"_s, members}},
            {row({panel.id.toString(), rules::subjectTitle(panel.subject).toString(),
                  QString::number(panel.members.size())})}};
}

Result<Answer> seatPanel(const Call &call)
{
    TRY_LET(names, operand(call, 2, u"STAFF"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(scheme, schemeFor(call, house->store->reader(), sitting));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff}));
    practical::Seating seating{sitting.id, rules::SubjectKind::Practical, scheme, {}};
    for (const QString &id : names.split(u','))
        seating.members.emplace_back(id.trimmed());
    TRY_LET(panel, practical::SeatPanel(*house->store, call.clock).seat(by, seating));
    return answerOf(panel);
}

Result<Answer> listPanels(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(panels, practical::panels::of(house->store->reader(), sitting.id));
    Answer answer;
    QJsonArray list;
    for (const practical::Panel &panel : panels) {
        const Answer one = answerOf(panel);
        list.append(one.json);
        answer.lines << one.lines;
    }
    answer.json = {{u"panels"_s, list}};
    return answer;
}

QJsonArray marksJson(const std::vector<practical::Mark> &marks)
{
    QJsonArray list;
    for (const practical::Mark &mark : marks)
        list.append(QJsonObject{{u"aspect"_s, mark.aspect},
                                {u"points"_s, mark.points},
                                {u"veto"_s, mark.isVeto()},
                                {u"at"_s, timeText(mark.at)}});
    return list;
}

// One's own desk: the papers of a panel by their codes, and one's own marks.
Result<Answer> papers(const Call &call)
{
    TRY_LET(panel, operand(call, 0, u"PANEL"_s));
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(by, call.actor(*house, OfPanels));
    TRY_LET(lines, practical::desk::papers(reader, by, practical::PanelId(panel)));
    Answer answer;
    QJsonArray list;
    for (const practical::PaperLine &paper : lines) {
        TRY_LET(view, practical::desk::paper(reader, by, paper.paper));
        list.append(QJsonObject{{u"paper"_s, paper.paper.toString()},
                                {u"code"_s, paper.code},
                                {u"marked"_s, paper.marked},
                                {u"aspects"_s, paper.aspects},
                                {u"submitted"_s, paper.isSubmitted},
                                {u"open"_s, paper.isOpen},
                                {u"marks"_s, marksJson(view.marks)}});
        answer.lines << row(
            {paper.paper.toString(), paper.code, u"%1/%2"_s.arg(paper.marked).arg(paper.aspects)});
    }
    answer.json = {{u"papers"_s, list}};
    return answer;
}

Result<Answer> mark(const Call &call)
{
    TRY_LET(paper, operand(call, 0, u"PAPER"_s));
    TRY_LET(aspect, operand(call, 1, u"ASPECT"_s));
    TRY_LET(points, operand(call, 2, u"POINTS"_s));
    const auto read = parseCenti(points);
    if (!read)
        return fail(Kind::Invalid, "app.bad_operand", points);
    practical::Mark given;
    given.aspect = aspect;
    given.points = *read;
    given.deductions = call.option(u"deductions"_s).split(u',', Qt::SkipEmptyParts);
    given.note = call.option(u"note"_s);
    given.veto = call.option(u"veto"_s);
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, OfPanels));
    TRY_LET(
        kept,
        practical::Marking(*house->store, call.clock).mark(by, practical::PaperId(paper), given));
    return Answer{{{u"paper"_s, paper},
                   {u"aspect"_s, kept.aspect},
                   {u"points"_s, kept.points},
                   {u"at"_s, timeText(kept.at)}},
                  {row({kept.aspect, centiText(kept.points)})}};
}

Answer answerOf(const QString &paper, const practical::Assessment &assessment)
{
    constexpr std::array<QStringView, 5> Words = {u"marking", u"states_differ", u"discuss",
                                                  u"rule_on_veto", u"settled"};
    const QString stage = Words.at(size_t(assessment.stage)).toString();
    return {{{u"paper"_s, paper}, {u"stage"_s, stage}}, {row({paper, stage})}};
}

Result<Answer> submit(const Call &call)
{
    TRY_LET(paper, operand(call, 0, u"PAPER"_s));
    const auto state = rules::scoreStateNamed(call.option(u"state"_s));
    if (call.options.isSet(u"state"_s) && !state)
        return fail(Kind::Invalid, "app.bad_operand", call.option(u"state"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, OfPanels));
    const practical::Marking marking(*house->store, call.clock);
    const practical::PaperId id(paper);
    TRY_LET(assessment, state ? marking.submitAs(by, id, *state, call.option(u"why"_s))
                              : marking.submit(by, id));
    return answerOf(paper, assessment);
}

Result<Answer> rule(const Call &call)
{
    TRY_LET(paper, operand(call, 0, u"PAPER"_s));
    TRY_LET(matter, operand(call, 1, u"MATTER"_s));
    const QStringList outcomes{u"kept"_s, u"confirmed"_s, u"dismissed"_s};
    const qsizetype outcome = outcomes.indexOf(call.word(2));
    if (outcome < 0)
        return fail(Kind::Invalid, "app.bad_operand", call.word(2));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ChiefAssessor}));
    TRY_LET(assessment, practical::Moderation(*house->store, call.clock)
                            .rule(by, practical::PaperId(paper), matter,
                                  practical::Outcome(outcome), call.option(u"why"_s)));
    return answerOf(paper, assessment);
}

} // namespace

std::vector<Verb> practicalVerbs()
{
    return {
        {u"scheme adopt"_s, u"FILE.json"_s, u"take a scoring scheme into use"_s, adopt},
        {u"scheme show"_s, u"SCHEME"_s, u"its aspects, maxima and key skills (★)"_s, showScheme},
        {u"panel seat"_s, u"SITTING SCHEME|newest STAFF,STAFF,STAFF"_s,
         u"seat a panel, its chief first, and draw the codes"_s, seatPanel},
        {u"panel list"_s, u"SITTING"_s, u"the panels of a sitting"_s, listPanels},
        {u"practical papers"_s, u"PANEL"_s, u"one's own desk: papers and own marks"_s, papers},
        {u"practical mark"_s, u"PAPER ASPECT POINTS [--note TEXT]"_s,
         u"one mark, saved before the answer"_s, mark},
        {u"practical submit"_s, u"PAPER [--state WORD --why TEXT]"_s, u"hand one's sheet in"_s,
         submit},
        {u"practical rule"_s, u"PAPER MATTER kept|confirmed|dismissed --why TEXT"_s,
         u"the chief rules on what divides the panel"_s, rule}};
}

} // namespace kaochang::app::ctl
