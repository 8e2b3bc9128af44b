// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/corrections.h"
#include "results/scored_day.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;
using rules::ScoreState;

class CorrectResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAVersionAndKeepsTheOneBefore()
    {
        const LockedDay day;
        const Correction proposed = day.correcting.propose(Shen, day.wanted(1, 6150)).value();
        QCOMPARE(day.sheet().lines[1].subjects[0].result.version, 1); // nothing changed yet
        QCOMPARE(*corrections::waiting(day.store->reader()), std::vector<Correction>{proposed});
        const SubjectResult next = day.correcting.confirm(Su, proposed.id).value();
        QCOMPARE(next.version, 2);
        QCOMPARE(next.points, Centi(6150));
        QCOMPARE(next.derivation.rule, Corrected.toString());
        QCOMPARE(next.derivation.source, 1);
        QCOMPARE(next.why, u"加分误差"_s);
        const ResultLine line = day.sheet().lines[1];
        QCOMPARE(line.decision.verdict, rules::Verdict::Pass);
        QCOMPARE(line.subjects[0].result, next);
        QCOMPARE(line.subjects[0].earlier.size(), size_t(1));
        QCOMPARE(line.subjects[0].earlier[0].points, Centi(5950));
        QVERIFY(corrections::waiting(day.store->reader())->empty());
        const auto kept = corrections::of(day.store->reader(), day.id(1)).value();
        QCOMPARE(kept[0].decision, CorrectionState::Confirmed);
        QCOMPARE(kept[0].decidedBy, Su.user);
    }

    void correctsAnAbsenceIntoAScoreAndBack()
    {
        const LockedDay day;
        day.correct(2, 7000);
        QCOMPARE(day.sheet().lines[2].decision.verdict, rules::Verdict::Pass);
        Correction back = day.wanted(2, 0);
        back.state = ScoreState::Voided;
        QVERIFY(day.correcting.confirm(Su, day.correcting.propose(Shen, back)->id));
        QCOMPARE(day.sheet().lines[2].subjects[0].result.state, ScoreState::Voided);
        QCOMPARE(day.sheet().lines[2].subjects[0].earlier.size(), size_t(2));
    }

    void needsTwoPeople()
    {
        const LockedDay day;
        const Correction proposed = day.correcting.propose(Shen, day.wanted(1, 6150)).value();
        QCOMPARE(codeOf(day.correcting.confirm(Shen, proposed.id)), "results.same_person");
        QCOMPARE(codeOf(day.correcting.reject(Shen, proposed.id, u"x"_s)), "results.same_person");
        QCOMPARE(codeOf(day.correcting.reject(Su, proposed.id, {})), "results.reason_needed");
        QCOMPARE(codeOf(day.correcting.reject(Su, proposed.id, u"原卷无误"_s)), "done");
        QCOMPARE(codeOf(day.correcting.confirm(Su, proposed.id)), "results.already_decided");
        QCOMPARE(day.sheet().lines[1].subjects[0].result.version, 1);
        QCOMPARE(codeOf(day.correcting.propose(Su, day.wanted(1, 6150))), "done"); // and anew
    }

    void refusesWhatCannotBe()
    {
        const LockedDay day;
        const auto propose = [&](auto change) {
            Correction correction = day.wanted(1, 6150);
            change(correction);
            return codeOf(day.correcting.propose(Shen, correction));
        };
        QCOMPARE(propose([](auto &one) { one.why = u" "_s; }), "results.reason_needed");
        QCOMPARE(propose([](auto &one) { one.points = 5950; }), "results.nothing_changes");
        QCOMPARE(propose([](auto &one) { one.points = 10001; }), "results.out_of_range");
        QCOMPARE(propose([](auto &one) { one.points = -1; }), "results.out_of_range");
        QCOMPARE(propose([](auto &one) { one.state = ScoreState::NotMarked; }),
                 "results.bad_state");
        QCOMPARE(propose([](auto &one) { one.ofVersion = 2; }), "results.changed_since");
        QCOMPARE(propose([](auto &one) { one.kind = rules::SubjectKind::Review; }),
                 "results.not_locked");
        QCOMPARE(propose([](auto &) {}), "done");
        QCOMPARE(propose([](auto &) {}), "results.correction_open");
        QCOMPARE(codeOf(day.correcting.confirm(Su, CorrectionId(u"?"_s))),
                 "results.no_such_correction");
    }

    void isNotAskedBeforeTheLock()
    {
        ScoredDay day;
        day.markAll();
        Correction early;
        early.enrolment = day.id(0);
        early.points = 100;
        early.why = u"x"_s;
        QCOMPARE(codeOf(day.correcting.propose(Shen, early)), "results.not_locked");
    }

    // Whatever is corrected, in whatever order: every version ever locked is still there, in
    // order, and every one of them computes to its own number and verdict again.
    void neverRemovesAVersion()
    {
        const LockedDay day;
        QRandomGenerator random(20261120);
        std::vector<std::vector<SubjectResult>> seen(3);
        for (int round = 0; round < 60; ++round) {
            const auto who = size_t(random.bounded(3));
            Correction wanted = day.wanted(who, random.bounded(10001));
            wanted.state = std::array{ScoreState::Scored, ScoreState::Absent, ScoreState::Exempt,
                                      ScoreState::Voided}[size_t(random.bounded(4))];
            wanted.failedKeySkill = random.bounded(5) == 0;
            const auto proposed = day.correcting.propose(Shen, wanted);
            if (!proposed)
                continue; // nothing changes
            QVERIFY(random.bounded(4) == 0
                        ? day.correcting.reject(Su, proposed->id, u"x"_s).has_value()
                        : day.correcting.confirm(Su, proposed->id).has_value());
            for (size_t i = 0; i < 3; ++i) {
                const auto now =
                    locked::history(day.store->reader(), day.id(i), rules::SubjectKind::Theory)
                        .value();
                QVERIFY(now.size() >= seen[i].size());
                QVERIFY(std::equal(seen[i].begin(), seen[i].end(), now.begin()));
                for (const SubjectResult &version : now)
                    QVERIFY(recompute(version));
                seen[i] = now;
            }
        }
        QVERIFY(seen[0].size() + seen[1].size() + seen[2].size() > 20);
    }

    void keepsEveryProposalAsItWasMade()
    {
        const LockedDay day;
        day.correct(1, 6150);
        ExamDay::must(day.correcting.propose(Shen, day.wanted(0, 9000)));
        const auto cheat = [&](const QString &sql) {
            return codeOf(day.store->write({Shen, u"results.cheat"_s, {}, {}, {}},
                                           [&](auto &writer) { return writer.execute(sql); }));
        };
        for (const QString &sql :
             {u"UPDATE correction SET points = 10000"_s, u"UPDATE correction SET why = 'x'"_s,
              u"UPDATE correction SET proposed_by = 'su'"_s, u"DELETE FROM correction"_s,
              u"UPDATE correction SET decision = 'rejected' WHERE decision IS NOT NULL"_s,
              u"UPDATE correction SET decision = 'confirmed', decided_by = 'shen', decided_at = 1 "
              "WHERE decision IS NULL"_s}) // by who proposed it
            QVERIFY2(cheat(sql) != "done", qPrintable(sql));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const LockedDay day(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QVERIFY(steps([&] { return day.correcting.propose(Shen, day.wanted(1, 6150)); }) > 2);
        const auto open = [&] { return corrections::waiting(day.store->reader())->front().id; };
        QVERIFY(steps([&] { return day.correcting.reject(Su, open(), u"x"_s); }) > 2);
        ExamDay::must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        QVERIFY(steps([&] { return day.correcting.confirm(Su, open()); }) > 3);
        QCOMPARE(day.sheet().lines[1].subjects[0].result.version, 2);
    }
};

QTEST_GUILESS_MAIN(CorrectResultsTest)
#include "correct_results_test.moc"
