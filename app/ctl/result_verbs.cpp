// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/correct_results.h"
#include "results/lock_results.h"
#include "results/locked_results.h"
#include "theory/entry.h"
#include "ui/score_terms.h"
#include "ui/terms.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using Roles = std::vector<Role>;
const Roles Confirmers{Role::ScoreKeeper, Role::ChiefAssessor, Role::InternalSupervisor};

QJsonArray subjectsJson(const results::ResultLine &line)
{
    QJsonArray list;
    for (const results::SubjectLine &subject : line.subjects) {
        const results::SubjectResult &result = subject.result;
        list.append(
            QJsonObject{{u"subject"_s, rules::subjectWord(result.kind).toString()},
                        {u"state"_s, rules::scoreStateWord(result.state).toString()},
                        {u"points"_s, result.points},
                        {u"version"_s, result.version},
                        {u"guarded"_s, !subject.guard.doubts.empty()},
                        {u"guard_settled"_s, subject.guard.isSettled()},
                        {u"verdict"_s, rules::subjectVerdictWord(result.verdict()).toString()}});
    }
    return list;
}

QString line(const results::ResultLine &each)
{
    QStringList cells{each.who.enrolment.admissionNumber, each.who.candidate.name};
    for (const results::SubjectLine &subject : each.subjects)
        cells << ui::scoreText(subject.result.state, subject.result.points);
    return row(cells << ui::verdictText(each.decision.verdict));
}

QJsonArray obstaclesJson(const results::ResultSheet &sheet)
{
    constexpr std::array<QStringView, 4> Words = {u"not_marked", u"unsettled", u"guard_open",
                                                  u"gap_not_accepted"};
    QJsonArray list;
    for (const results::Obstacle &obstacle : sheet.obstacles())
        list.append(QJsonObject{{u"what"_s, Words.at(size_t(obstacle.what)).toString()},
                                {u"enrolment"_s, obstacle.enrolment.toString()}});
    return list;
}

Answer answerOf(const results::ResultSheet &sheet)
{
    Answer answer{{}, {row({ui::sittingText(sheet.sitting), ui::stateText(sheet.sitting.state)})}};
    QJsonArray lines;
    for (const results::ResultLine &each : sheet.lines) {
        lines.append(
            QJsonObject{{u"enrolment"_s, each.who.enrolment.id.toString()},
                        {u"admission"_s, each.who.enrolment.admissionNumber},
                        {u"verdict"_s, rules::verdictWord(each.decision.verdict).toString()},
                        {u"covered"_s, each.video.isEnough()},
                        {u"subjects"_s, subjectsJson(each)}});
        answer.lines << line(each);
    }
    answer.json = {{u"sitting"_s, sheet.sitting.id.toString()},
                   {u"locked"_s, sheet.isLocked()},
                   {u"lines"_s, lines},
                   {u"obstacles"_s, obstaclesJson(sheet)}};
    return answer;
}

Result<Answer> show(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(sheet, results::resultSheet(house->store->reader(), sitting.id));
    return answerOf(sheet);
}

// One supervisor answers for every gap there is now, with one reason.
Result<Answer> acceptGaps(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::InternalSupervisor, Role::ExternalSupervisor}));
    TRY_LET(sheet, results::resultSheet(reader, sitting.id));
    std::vector<roster::EnrolmentId> uncovered;
    for (const results::ResultLine &each : sheet.lines) {
        if (!each.video.isEnough())
            uncovered.push_back(each.who.enrolment.id);
    }
    if (uncovered.empty())
        return fail(Kind::NotFound, "results.no_gaps");
    TRY(results::LockResults(*house->store, call.clock)
            .acceptGaps(by, sitting.id, uncovered, call.option(u"why"_s)));
    const auto count = qint64(uncovered.size());
    return Answer{{{u"accepted"_s, count}}, {QString::number(count)}};
}

Result<Answer> resolve(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(enrolment, enrolmentOf(house->store->reader(), call.word(0)));
    TRY_LET(kind, subjectOf(call.word(1)));
    const auto opinion = results::opinionNamed(call.word(2));
    if (!opinion)
        return fail(Kind::Invalid, "app.bad_operand", call.word(2));
    TRY_LET(by, call.actor(*house, Confirmers));
    TRY_LET(guard, results::LockResults(*house->store, call.clock)
                       .resolveGuard(by, enrolment.id, kind,
                                     {by.user, *opinion, {}, call.option(u"why"_s)}));
    const auto opinions = qint64(guard.opinions.size());
    return Answer{{{u"settled"_s, guard.isSettled()}, {u"opinions"_s, opinions}},
                  {row({enrolment.admissionNumber, QString::number(opinions)})}};
}

Result<Answer> propose(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY_LET(proposal, results::LockResults(*house->store, call.clock).propose(by, sitting.id));
    return Answer{{{u"proposal"_s, proposal.id.toString()}}, {proposal.id.toString()}};
}

Result<Answer> confirm(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, Confirmers, 1));
    TRY_LET(sheet, results::LockResults(*house->store, call.clock).confirm(by, sitting.id));
    return answerOf(sheet);
}

Result<Answer> correct(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(enrolment, enrolmentOf(reader, call.word(0)));
    TRY_LET(kind, subjectOf(call.word(1)));
    TRY_LET(points, operand(call, 2, u"POINTS"_s));
    TRY_LET(entry, theory::readEntry(points));
    TRY_LET(stands, results::locked::current(reader, enrolment.id, kind));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    results::Correction wish;
    wish.enrolment = enrolment.id;
    wish.kind = kind;
    wish.ofVersion = stands.version;
    wish.state = entry.state;
    wish.points = entry.points;
    wish.failedKeySkill = stands.failedKeySkill;
    wish.why = call.option(u"why"_s);
    TRY_LET(kept, results::CorrectResults(*house->store, call.clock).propose(by, wish));
    return Answer{{{u"correction"_s, kept.id.toString()}}, {kept.id.toString()}};
}

Result<Answer> confirmCorrection(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"CORRECTION"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, Confirmers, 1));
    TRY_LET(
        result,
        results::CorrectResults(*house->store, call.clock).confirm(by, results::CorrectionId(id)));
    return Answer{
        {{u"version"_s, result.version}, {u"points"_s, result.points}},
        {row({QString::number(result.version), ui::scoreText(result.state, result.points)})}};
}

} // namespace

std::vector<Verb> resultVerbs()
{
    return {{u"results show"_s, u"SITTING"_s,
             u"what counts, and what stands in the way of a lock"_s, show},
            {u"results accept-gaps"_s, u"SITTING --why TEXT"_s,
             u"a supervisor accepts what was not recorded"_s, acceptGaps},
            {u"results resolve"_s, u"ENROLMENT SUBJECT stands|mark_again --why TEXT"_s,
             u"look at a number the pass line guards"_s, resolve},
            {u"results propose"_s, u"SITTING"_s, u"one person proposes the lock"_s, propose},
            {u"results confirm"_s, u"SITTING"_s, u"another person locks"_s, confirm},
            {u"results correct"_s, u"ENROLMENT SUBJECT POINTS --why TEXT"_s,
             u"propose a new version of a locked result"_s, correct},
            {u"results confirm-correction"_s, u"CORRECTION"_s, u"another person makes it stand"_s,
             confirmCorrection}};
}

} // namespace kaochang::app::ctl
