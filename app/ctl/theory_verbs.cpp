// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "seal/digest.h"
#include "theory/import_scores.h"
#include "theory/key_in.h"
#include "theory/standing.h"
#include "ui/error_text.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

constexpr qint64 LargestTable = 128LL << 20;

QJsonObject json(const theory::Entry &entry)
{
    return {{u"state"_s, rules::scoreStateWord(entry.state).toString()},
            {u"points"_s, entry.points}};
}

struct KeyedIn
{
    roster::Enrolment enrolment;
    theory::Entry entry;
};

Result<KeyedIn> keyedIn(const Call &call, const store::Reader &reader)
{
    TRY_LET(enrolment, enrolmentOf(reader, call.word(0)));
    TRY_LET(points, operand(call, 1, u"POINTS"_s));
    TRY_LET(entry, theory::readEntry(points));
    return KeyedIn{enrolment, entry};
}

Answer answerOf(const KeyedIn &keyed, const QString &stage)
{
    QJsonObject object = json(keyed.entry);
    object.insert(u"enrolment"_s, keyed.enrolment.id.toString());
    object.insert(u"stage"_s, stage);
    return {object,
            {row({keyed.enrolment.admissionNumber, theory::entryText(keyed.entry), stage})}};
}

Result<Answer> keyIn(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(keyed, keyedIn(call, house->store->reader()));
    const bool isSecond = call.options.isSet(u"second"_s);
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}, isSecond ? 1 : 0));
    const theory::KeyIn act(*house->store, call.clock);
    if (!isSecond) {
        TRY(act.first(by, keyed.enrolment.id, keyed.entry, call.option(u"why"_s)));
        return answerOf(keyed, u"keyed_once"_s);
    }
    TRY_LET(compared, act.second(by, keyed.enrolment.id, keyed.entry));
    return answerOf(keyed, compared.score ? u"confirmed"_s : u"disputed"_s);
}

Result<Answer> resolve(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(keyed, keyedIn(call, house->store->reader()));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY(theory::KeyIn(*house->store, call.clock)
            .resolve(by, keyed.enrolment.id, keyed.entry, call.option(u"why"_s)));
    return answerOf(keyed, u"confirmed"_s);
}

Result<Answer> list(const Call &call)
{
    constexpr std::array<QStringView, 4> Words = {u"not_keyed", u"keyed_once", u"disputed",
                                                  u"confirmed"};
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY_LET(standings, theory::standings(reader, sitting.id, by));
    Answer answer;
    QJsonArray all;
    for (const theory::Standing &standing : standings) {
        const QString stage = Words.at(size_t(standing.stage)).toString();
        QJsonObject object{{u"enrolment"_s, standing.enrolment.toString()}, {u"stage"_s, stage}};
        if (standing.score)
            object.insert(u"score"_s, json(standing.score->entry));
        all.append(object);
        answer.lines << row(
            {standing.enrolment.toString(), stage,
             standing.score ? theory::entryText(standing.score->entry) : QString()});
    }
    answer.json = {{u"papers"_s, all}};
    return answer;
}

Result<Answer> import(const Call &call)
{
    TRY_LET(file, operand(call, 0, u"FILE"_s));
    TRY_LET(wish, needed(call, u"sitting"_s));
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, wish));
    TRY_LET(bytes, readWhole(file, LargestTable));
    TRY_LET(sheet, roster::readSheet(bytes));
    TRY_LET(plan, theory::planTable(reader, sheet, sitting.id));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY_LET(table,
            theory::ImportScores(*house->store, call.clock).take(by, plan, seal::sha256(bytes)));
    Answer answer;
    QJsonArray problems;
    for (const roster::CellProblem &problem : plan.problems) {
        const QString words = ui::sentence(problem.cause, problem.detail);
        problems.append(QJsonObject{
            {u"row"_s, problem.row}, {u"cause"_s, codeText(problem.cause)}, {u"text"_s, words}});
        answer.lines << u"%1: %2"_s.arg(problem.row).arg(words);
    }
    answer.json = {{u"table"_s, table.id.toString()},
                   {u"rows"_s, qint64(plan.rows.size())},
                   {u"same"_s, plan.same},
                   {u"problems"_s, problems}};
    answer.lines << row({table.id.toString(), QString::number(plan.rows.size())});
    return answer;
}

Result<Answer> accept(const Call &call)
{
    TRY_LET(table, operand(call, 0, u"TABLE"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}, 1));
    TRY_LET(
        scores,
        theory::ImportScores(*house->store, call.clock).accept(by, theory::ScoreTableId(table)));
    const auto count = qint64(scores.size());
    return Answer{{{u"table"_s, table}, {u"confirmed"_s, count}},
                  {row({table, QString::number(count)})}};
}

} // namespace

std::vector<Verb> theoryVerbs()
{
    return {{u"theory key-in"_s, u"ENROLMENT|ADMISSION POINTS [--second]"_s,
             u"key a paper; a second person keys it again"_s, keyIn},
            {u"theory resolve"_s, u"ENROLMENT|ADMISSION POINTS --why TEXT"_s,
             u"decide between two key-ins that differ"_s, resolve},
            {u"theory import"_s, u"FILE --sitting ID"_s,
             u"take a table of scores as first key-ins"_s, import},
            {u"theory accept"_s, u"TABLE"_s, u"the second person stands behind a table"_s, accept},
            {u"theory list"_s, u"SITTING"_s, u"how far each paper has come"_s, list}};
}

} // namespace kaochang::app::ctl
