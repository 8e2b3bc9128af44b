// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/import_scores.h"
#include "theory/key_in.h"
#include "theory/key_ins.h"
#include "theory/running_day.h"
#include "theory/scores.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::theory;
using namespace kaochang::tests;
using rules::ScoreState;

namespace {

const QByteArray Digest(32, 'd');

struct MarkingRoom : RunningDay
{
    ImportScores import{*store, clock};
    KeyIn keyIn{*store, clock};

    using RunningDay::RunningDay;

    QString number(size_t place) const { return enrolled[place].admissionNumber; }
    TablePlan plan(const QString &csv) const
    {
        const roster::Sheet sheet = must(roster::readSheet(csv.toUtf8()));
        return must(planTable(store->reader(), sheet, sitting.id));
    }
    TablePlan wholePlan() const
    {
        return plan(u"准考证号,姓名,理论\n%1,张伟,86.5\n%2,王䶮,缺考\n%3,陈𠮷,0\n"_s.arg(
            number(0), number(1), number(2)));
    }
    ScoreTable taken() const { return must(import.take(Shen, wholePlan(), Digest)); }
};

std::vector<std::string_view> causesOf(const TablePlan &plan)
{
    std::vector<std::string_view> causes;
    for (const auto &problem : plan.problems)
        causes.push_back(problem.cause);
    return causes;
}

} // namespace

class ScoreTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansATableInAnyColumnOrder()
    {
        const MarkingRoom room;
        const TablePlan plan = room.plan(
            u"成绩,备注,准考证号\n86.5,,%1\n缺考,,%2\n"_s.arg(room.number(0), room.number(1)));
        QVERIFY(plan.problems.empty());
        QCOMPARE(plan.rows, (std::vector<TableRow>{{2, room.id(0), scored(8650)},
                                                   {3, room.id(1), {ScoreState::Absent, 0}}}));
    }

    void readsTheNationalScoreRosterWithItsTwoHeaderRows()
    {
        const MarkingRoom room;
        const TablePlan plan =
            room.plan(u"职业技能等级认定成绩表\n序号,准考证号,姓名,考核成绩,\n,,,理论,技能\n"
                      "1,%1,张伟,59.5,80\n填报人：沈静\n2,%2,王䶮,1,1\n"_s.arg(room.number(0),
                                                                               room.number(1)));
        QVERIFY(plan.problems.empty());
        QCOMPARE(plan.rows, (std::vector<TableRow>{{4, room.id(0), scored(5950)}}));
    }

    void saysWhatIsWrongWithEachRow()
    {
        MarkingRoom room;
        QVERIFY(room.keyIn.first(Su, room.id(2), scored(7000)));
        const TablePlan plan = room.plan(u"准考证号,姓名,理论\n%1,张三,80\n2606011299990199999,谁,"
                                         u"80\n%1,张伟,100.5\n%1,张伟,80\n"
                                         "%2,王䶮,八十\n%2,王䶮,\n%3,陈𠮷,71\n"_s.arg(
                                             room.number(0), room.number(1), room.number(2)));
        QCOMPARE(causesOf(plan),
                 (std::vector<std::string_view>{"theory.name_disagrees", "theory.number_unknown",
                                                "theory.duplicate_row", "theory.duplicate_row",
                                                "theory.unreadable", "theory.duplicate_row",
                                                "theory.already_keyed"}));
        QVERIFY(plan.rows.empty());
        QCOMPARE(plan.problems[0].row, 2);
        QCOMPARE(plan.problems[0].column, 1);
        QCOMPARE(plan.problems[4].value, u"八十"_s);
        QCOMPARE(plan.problems[4].remedy, "theory.remedy_correct_score");
    }

    void takesBlankForNotMarkedAndSaysSo()
    {
        const MarkingRoom room;
        const TablePlan plan = room.plan(u"准考证号,理论\n%1,\n"_s.arg(room.number(0)));
        QCOMPARE(causesOf(plan), std::vector<std::string_view>{"theory.no_score"});
        QCOMPARE(plan.problems[0].weight, roster::Weight::Warning);
        QVERIFY(plan.rows.empty());
    }

    void refusesATableWithoutItsColumns()
    {
        const MarkingRoom room;
        for (const QString &csv : {u"姓名,理论\n张伟,80\n"_s, u"准考证号,技能\n1,80\n"_s}) {
            const roster::Sheet sheet = roster::readSheet(csv.toUtf8()).value();
            QCOMPARE(codeOf(planTable(room.store->reader(), sheet, room.sitting.id)),
                     "theory.no_header");
        }
    }

    // Whatever the bytes, a plan holds only entries that may be keyed, each of somebody enrolled,
    // once.
    void survivesEveryMutation()
    {
        const MarkingRoom room;
        QRandomGenerator random(20261120);
        const QByteArray csv = u"准考证号,姓名,理论\n%1,张伟,86.5\n%2,王䶮,缺考\n%3,陈𠮷,0\n"_s
                                   .arg(room.number(0), room.number(1), room.number(2))
                                   .toUtf8();
        int planned = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray mutated = csv;
            const auto place = random.bounded(int(mutated.size()));
            if (random.bounded(2) == 0)
                mutated[place] = char(random.bounded(256));
            else
                mutated.insert(place,
                               QByteArray(random.bounded(1, 4), "09,.\n\"-"[random.bounded(7)]));
            const auto sheet = roster::readSheet(mutated);
            if (!sheet)
                continue;
            const auto plan = planTable(room.store->reader(), *sheet, room.sitting.id);
            if (!plan)
                continue;
            QSet<QString> seen;
            for (const TableRow &row : plan->rows) {
                ++planned;
                QVERIFY(checkEntry(row.entry));
                QVERIFY(!seen.contains(row.enrolment.toString()));
                seen.insert(row.enrolment.toString());
            }
        }
        QVERIFY(planned > 1000);
        QVERIFY(key_ins::of(room.store->reader(), room.sitting.id)->empty());
    }

    void confirmsOnlyWhenAnotherPersonAccepts()
    {
        const MarkingRoom room;
        const ScoreTable table = room.taken();
        QVERIFY(scores::current(room.store->reader(), room.sitting.id)->empty());
        QCOMPARE(codeOf(room.import.accept(Shen, table.id)), "theory.same_person");
        const auto accepted = room.import.accept(Su, table.id).value();
        QCOMPARE(accepted.size(), size_t{3});
        QCOMPARE(accepted, scores::current(room.store->reader(), room.sitting.id).value());
        QCOMPARE(accepted[0].enteredBy, Shen.user);
        QCOMPARE(accepted[0].confirmedBy, Su.user);
        QCOMPARE(score_tables::byId(room.store->reader(), table.id)->state, TableState::Accepted);
        QCOMPARE(codeOf(room.import.accept(Su, table.id)), "theory.already_decided");
    }

    void isIdempotent()
    {
        const MarkingRoom room;
        QVERIFY(room.import.accept(Su, room.taken().id));
        const TablePlan again = room.wholePlan();
        QCOMPARE(again.same, 3);
        QVERIFY(again.rows.empty() && again.problems.empty());
        QCOMPARE(codeOf(room.import.take(Shen, again, Digest)), "theory.nothing_to_import");
        const TablePlan other = room.plan(u"准考证号,理论\n%1,90\n"_s.arg(room.number(0)));
        QCOMPARE(causesOf(other), std::vector<std::string_view>{"theory.already_confirmed"});
    }

    void rejectsWithAReasonAndLeavesNothingBehind()
    {
        const MarkingRoom room;
        const ScoreTable table = room.taken();
        QCOMPARE(codeOf(room.import.reject(Su, table.id, {})), "theory.reason_needed");
        QCOMPARE(codeOf(room.import.reject(Shen, table.id, u"x"_s)), "theory.same_person");
        QVERIFY(room.import.reject(Su, table.id, u"表与原卷不符"_s));
        QVERIFY(key_ins::of(room.store->reader(), room.sitting.id)->empty());
        QCOMPARE(score_tables::of(room.store->reader(), room.sitting.id)->front().state,
                 TableState::Rejected);
        QCOMPARE(room.wholePlan().rows.size(), size_t{3});
    }

    void leavesToTheHandWhatAHandDisputed()
    {
        const MarkingRoom room;
        const ScoreTable table = room.taken();
        QVERIFY(!room.keyIn.second(Third, room.id(0), scored(6850))->score);
        QCOMPARE(room.import.accept(Su, table.id)->size(), size_t{2});
        QVERIFY(!scores::current(room.store->reader(), room.id(0))->has_value());
        QVERIFY(room.keyIn.resolve(Su, room.id(0), scored(8650), u"看原卷"_s));
    }

    void refusesAPlanThatGrewStale()
    {
        const MarkingRoom room;
        const TablePlan plan = room.wholePlan();
        QVERIFY(room.keyIn.first(Su, room.id(1), scored(100)));
        const auto refused = room.import.take(Shen, plan, Digest);
        QCOMPARE(codeOf(refused), "theory.plan_is_stale");
        QCOMPARE(refused.error().detail, u"3"_s);
        QCOMPARE(key_ins::of(room.store->reader(), room.sitting.id)->size(), size_t{1});
        QCOMPARE(codeOf(room.import.take(Shen, plan, "short")), "theory.bad_digest");
        QCOMPARE(codeOf(room.import.accept(Su, ScoreTableId(u"?"_s))), "theory.no_such_table");
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const MarkingRoom room(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*room.store, fault, act); };
        const TablePlan plan = room.wholePlan();
        QCOMPARE(steps([&] { return room.import.take(Shen, plan, Digest); }), 7);
        const auto tables = [&] {
            return *score_tables::of(room.store->reader(), room.sitting.id);
        };
        const ScoreTableId first = tables().front().id;
        QCOMPARE(steps([&] { return room.import.reject(Su, first, u"x"_s); }), 7);
        QVERIFY(room.import.take(Shen, plan, Digest));
        const ScoreTableId second = tables().back().id;
        QCOMPARE(steps([&] { return room.import.accept(Su, second); }), 10);
    }
};

QTEST_GUILESS_MAIN(ScoreTableTest)
#include "score_table_test.moc"
