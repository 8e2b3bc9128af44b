// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panel_day.h"
#include "practical/panel_scores.h"
#include "security/permissions.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::practical;
using namespace kaochang::tests;
using rules::ScoreState;

class MarkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesEveryMarkAndUndoesOneAfterTheOther()
    {
        PanelDay day;
        const Mark first =
            day.marking.mark(Li, day.paper(), {u"1.1"_s, 500, {}, {}, {}, {}}).value();
        QCOMPARE(first.at, day.clock.now());
        day.clock.advance(5);
        const Mark second =
            day.marking.mark(Li, day.paper(), {u"1.1"_s, 400, {u"a"_s}, {}, {}, {}}).value();
        QCOMPARE(day.view(Li).marks, std::vector{second});
        QCOMPARE(day.marking.undo(Li, day.paper()).value(), second);
        QCOMPARE(day.view(Li).marks, std::vector{first});
        QCOMPARE(day.marking.undo(Li, day.paper()).value(), first);
        QCOMPARE(codeOf(day.marking.undo(Li, day.paper())), "practical.nothing_to_undo");
        QVERIFY(day.view(Li).marks.empty());
    }

    void keepsTheLimitsOfEveryAspect()
    {
        const PanelDay day;
        const auto mark = [&](const Mark &wanted) {
            return codeOf(day.marking.mark(Li, day.paper(), wanted));
        };
        QCOMPARE(mark({u"9.9"_s, 0, {}, {}, {}, {}}), "practical.no_such_aspect");
        QCOMPARE(mark({u"1.1"_s, 501, {}, {}, {}, {}}), "practical.out_of_range");
        QCOMPARE(mark({u"1.1"_s, -1, {u"a"_s}, {}, {}, {}}), "practical.out_of_range");
        QCOMPARE(mark({u"1.1"_s, 400, {}, {}, {}, {}}), "practical.deduction_needed");
        QCOMPARE(mark({u"1.1"_s, 400, {u"z"_s}, {}, {}, {}}), "practical.no_such_deduction");
        QCOMPARE(mark({u"1.1"_s, 400, {}, {}, u"x"_s, {}}), "practical.not_a_key_skill");
        QCOMPARE(mark({u"1.2"_s, 400, {}, {}, u" "_s, {}}), "practical.reason_needed");
        QVERIFY(day.view(Li).marks.empty());
        QCOMPARE(mark({u"1.1"_s, 0, {}, u"未到"_s, {}, {}}), "done");
        QCOMPARE(mark({u"1.2"_s, 1000, {}, {}, u"未验电即作业"_s, {}}), "done");
    }

    void combinesThePanelByTheSchemesRule()
    {
        const PanelDay day;
        const Assessment assessment = day.submitAll(1800, 1500, 1600); // 82, 85, 84
        QCOMPARE(assessment.stage, Stage::Settled);
        QCOMPARE(assessment.totals, (std::vector<Centi>{8200, 8500, 8400}));
        const PanelScore score = panel_scores::current(day.store->reader(), day.paper())->value();
        QCOMPARE(score, assessment.score);
        QCOMPARE(score.points, 8367);
        QCOMPARE(score.exact, rules::Exact::of(25100, 3));
        QCOMPARE(score.rule, u"mean/1"_s);
        QCOMPARE(score.version, 1);
        QVERIFY(score.doubts.empty());
    }

    void keepsZeroAbsentExemptAndVoidedApart()
    {
        const PanelDay day;
        const auto all = [&](const PaperId &paper, ScoreState state) {
            for (const Actor &who : {Wang, Li, Zhao})
                ExamSite::must(day.marking.submitAs(who, paper, state, u"x"_s));
            return panel_scores::current(day.store->reader(), paper)->value().state;
        };
        QCOMPARE(all(day.paper(0), ScoreState::Absent), ScoreState::Absent);
        QCOMPARE(all(day.paper(1), ScoreState::Voided), ScoreState::Voided);
        QVERIFY(!panel_scores::current(day.store->reader(), day.paper(2))->has_value());
        for (const Actor &who : {Wang, Li, Zhao}) {
            day.markAll(who, day.scheme.full, day.paper(2));
            ExamSite::must(day.marking.submit(who, day.paper(2)));
        }
        const auto zero = panel_scores::current(day.store->reader(), day.paper(2))->value();
        QCOMPARE(zero.state, ScoreState::Scored);
        QCOMPARE(zero.points, 0);
    }

    void submitsOnlyWhatIsComplete()
    {
        const PanelDay day;
        const auto early = day.marking.submit(Li, day.paper());
        QCOMPARE(codeOf(early), "practical.not_all_marked");
        QCOMPARE(early.error().detail, QString::number(day.scheme.aspects().size()));
        day.markAll(Li, 0, day.paper());
        QCOMPARE(codeOf(day.marking.submitAs(Li, day.paper(), ScoreState::Absent, u"x"_s)),
                 "practical.has_marks");
        QCOMPARE(codeOf(day.marking.submitAs(Li, day.paper(), ScoreState::Scored, u"x"_s)),
                 "practical.not_such_a_state");
        QCOMPARE(codeOf(day.marking.submitAs(Li, day.paper(), ScoreState::Voided, {})),
                 "practical.reason_needed");
        QVERIFY(day.marking.submit(Li, day.paper()));
    }

    void takesNothingBackAfterSubmission()
    {
        const PanelDay day;
        QVERIFY(day.submit(Li, 0));
        const Mark mark{u"1.1"_s, 0, {u"a"_s}, {}, {}, {}};
        QCOMPARE(codeOf(day.marking.mark(Li, day.paper(), mark)), "practical.already_submitted");
        QCOMPARE(codeOf(day.marking.undo(Li, day.paper())), "practical.already_submitted");
        QCOMPARE(codeOf(day.marking.submit(Li, day.paper())), "practical.already_submitted");
        // Nor behind the act's back.
        for (const QString &sql :
             {u"UPDATE practical_mark SET points = 0"_s,
              u"UPDATE practical_mark SET undone_at = 1"_s, u"DELETE FROM practical_mark"_s}) {
            const auto forced = day.store->write({Li, u"practical.test"_s, {}, {}, {}},
                                                 [&](auto &writer) { return writer.execute(sql); });
            QCOMPARE(codeOf(forced), "store.constraint");
        }
    }

    void givesASheetBackWhenStatesDiffer()
    {
        const PanelDay day;
        QVERIFY(day.submit(Wang, 0));
        QVERIFY(day.submit(Li, 0));
        QCOMPARE(day.marking.submitAs(Zhao, day.paper(), ScoreState::Absent, u"未见"_s)->stage,
                 Stage::StatesDiffer);
        QVERIFY(!panel_scores::current(day.store->reader(), day.paper())->has_value());
        const auto back = [&](const Actor &by, const UserId &whose, const QString &why) {
            return codeOf(day.marking.sendBack(by, day.paper(), whose, why));
        };
        QCOMPARE(back(Li, Zhao.user, u"x"_s), "practical.not_the_chief");
        QCOMPARE(back(Wang, Zhao.user, {}), "practical.reason_needed");
        QCOMPARE(back(Wang, UserId(u"qian"_s), u"x"_s), "practical.not_in_panel");
        QCOMPARE(back(Wang, Zhao.user, u"看错工位"_s), "done");
        QVERIFY(!day.view(Wang).opened); // blind again
        QCOMPARE(day.submit(Zhao, 300)->stage, Stage::Settled);
    }

    void refusesStrangersEarlyAndLateMarks()
    {
        PanelDay day;
        const Mark mark{u"1.1"_s, 500, {}, {}, {}, {}};
        const Actor stranger{UserId(u"qian"_s), Role::Assessor};
        QCOMPARE(codeOf(day.marking.mark(stranger, day.paper(), mark)), "practical.not_in_panel");
        QCOMPARE(codeOf(day.marking.mark(Li, PaperId(u"?"_s), mark)), "practical.no_such_paper");
        day.lock();
        QCOMPARE(codeOf(day.marking.mark(Li, day.paper(), mark)), "practical.locked");
        QCOMPARE(codeOf(day.seatPanel.seat(Clerk, day.seating())), "practical.locked");
    }

    void refusesExamStaffAtTheGate()
    {
        QVERIFY(!security::may(Role::ExamStaff, u"practical.mark"));
        QVERIFY(!security::may(Role::ExamStaff, u"practical.submit"));
        QVERIFY(!security::may(Role::Assessor, u"practical.correct"));
        QVERIFY(!security::may(Role::Assessor, u"practical.confirm_correction"));
        QVERIFY(security::may(Role::Assessor, u"practical.mark"));
        QVERIFY(security::may(Role::ChiefAssessor, u"practical.rule"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const PanelDay day(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        const Mark mark{u"1.1"_s, 500, {}, {}, {}, {}};
        QCOMPARE(steps([&] { return day.marking.mark(Li, day.paper(), mark); }), 4);
        QCOMPARE(steps([&] { return day.marking.undo(Li, day.paper()); }), 4);
        day.markAll(Wang, 0, day.paper());
        day.markAll(Li, 0, day.paper());
        day.markAll(Zhao, 0, day.paper());
        QCOMPARE(steps([&] { return day.marking.submit(Wang, day.paper()); }), 4);
        QVERIFY(day.marking.submit(Li, day.paper()));
        QCOMPARE(steps([&] { return day.marking.submit(Zhao, day.paper()); }), 5); // and the score
        const PaperId &other = day.paper(1);
        const auto absent = [&](const Actor &who) {
            return day.marking.submitAs(who, other, ScoreState::Absent, u"x"_s);
        };
        QVERIFY(absent(Wang) && absent(Li));
        QVERIFY(day.marking.submitAs(Zhao, other, ScoreState::Exempt, u"x"_s));
        QCOMPARE(steps([&] { return day.marking.sendBack(Wang, other, Zhao.user, u"x"_s); }), 4);
        QCOMPARE(steps([&] { return absent(Zhao); }), 5);
    }

    // One mark is on disk (fsynced) within 25 ms, 99 times of 100.
    void savesAMarkQuickly()
    {
        const PanelDay day;
        std::vector<qint64> microseconds;
        for (int i = 0; i < 300; ++i) {
            QElapsedTimer timer;
            timer.start();
            ExamSite::must(day.marking.mark(Li, day.paper(), {u"1.1"_s, 500, {}, {}, {}, {}}));
            microseconds.push_back(timer.nsecsElapsed() / 1000);
        }
        std::ranges::sort(microseconds);
        const qint64 p99 = microseconds[microseconds.size() * 99 / 100];
        qInfo("one mark: median %lld us, p99 %lld us", microseconds[150], p99);
        QVERIFY2(p99 < 100'000, "four times the target of tests/bench: something is badly wrong");
    }
};

QTEST_GUILESS_MAIN(MarkingTest)
#include "marking_test.moc"
