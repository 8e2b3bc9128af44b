// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/scored_day.h"
#include "roster/admissions.h"
#include "security/permissions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;
using rules::SubjectKind;

class LockResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEverySubjectAtItsOwnLine()
    {
        ScoredDay day;
        day.markAll();
        const ResultSheet sheet = day.sheet();
        QCOMPARE(sheet.lines.size(), size_t(3));
        QCOMPARE(sheet.lines[0].decision.verdict, rules::Verdict::Pass);
        QCOMPARE(sheet.lines[1].decision.verdict, rules::Verdict::Fail); // 59.5 is below 60
        QCOMPARE(sheet.lines[1].decision.parts[0].verdict, rules::SubjectVerdict::BelowLine);
        QCOMPARE(sheet.lines[2].decision.parts[0].verdict, rules::SubjectVerdict::Absent);
        const SubjectResult &first = sheet.lines[0].subjects[0].result;
        QCOMPARE(first.derivation.rule, TwoKeyIns.toString());
        QCOMPARE(first.derivation.scale.passLine, Centi(60'00));
        QCOMPARE(recompute(first)->value().points, Centi(8250));
    }

    void listsWhatStandsInTheWay()
    {
        ScoredDay day;
        const auto count = [&](Hindrance what) {
            const auto obstacles = day.sheet().obstacles();
            return std::ranges::count(obstacles, what, &Obstacle::what);
        };
        QCOMPARE(count(Hindrance::NotMarked), 3);
        QCOMPARE(count(Hindrance::GapNotAccepted), 3);
        day.markAll();
        QCOMPARE(count(Hindrance::NotMarked), 0);
        QCOMPARE(count(Hindrance::GapNotAccepted), 2); // who was absent needs no picture
        day.recordAll();
        QVERIFY(day.sheet().obstacles().empty());
    }

    void locksByTwoPeople()
    {
        ScoredDay day;
        day.markAll();
        day.recordAll();
        const LockProposal proposal = day.locking.propose(Shen, day.sitting.id).value();
        QVERIFY(!day.sheet().isLocked());
        QCOMPARE(codeOf(day.locking.confirm(Shen, day.sitting.id)), "results.same_person");
        const ResultSheet locked = day.locking.confirm(Su, day.sitting.id).value();
        QVERIFY(locked.isLocked());
        QCOMPARE(locked, day.sheet());
        const SubjectResult &result = locked.lines[1].subjects[0].result;
        QCOMPARE(result.version, 1);
        QCOMPARE(result.points, Centi(5950));
        QCOMPARE(result.enteredBy, Shen.user);
        QCOMPARE(result.confirmedBy, Su.user);
        QCOMPARE(result.at, day.clock.now());
        QCOMPARE(locked.lines[2].subjects[0].result.state, rules::ScoreState::Absent);
        QCOMPARE(codeOf(day.locking.propose(Shen, day.sitting.id)), "results.already_locked");
        QCOMPARE(codeOf(day.keyIn.first(Shen, day.id(0), theory::scored(0), u"x"_s)),
                 "theory.locked");
        QVERIFY(proposal.content.contains("\"points\":8250"));
    }

    void refusesALockBeforeItsTime()
    {
        ScoredDay day;
        const auto proposed = [&] { return codeOf(day.locking.propose(Shen, day.sitting.id)); };
        QCOMPARE(codeOf(day.locking.confirm(Su, day.sitting.id)), "results.not_proposed");
        QCOMPARE(proposed(), "results.marks_missing");
        day.markAll();
        QCOMPARE(proposed(), "results.gaps_not_accepted");
        day.recordAll();
        ExamDay::must(day.keyIn.first(Shen, day.id(0), theory::scored(8350), u"漏加"_s));
        QCOMPARE(proposed(), "results.marks_unsettled");
        ExamDay::must(day.keyIn.second(Su, day.id(0), theory::scored(8350)));
        QCOMPARE(proposed(), "done");
        QCOMPARE(codeOf(day.locking.propose(Shen, site::SittingId(u"?"_s))),
                 "site.no_such_sitting");
        const ExamDay morning;
        const LockResults early(*morning.store, morning.clock);
        QCOMPARE(codeOf(early.propose(Shen, morning.sitting.id)), "results.not_closed");
    }

    void locksExactlyWhatWasProposed()
    {
        ScoredDay day;
        day.markAll();
        day.recordAll();
        ExamDay::must(day.locking.propose(Shen, day.sitting.id));
        day.mark(1, theory::scored(6000));
        QCOMPARE(codeOf(day.locking.confirm(Su, day.sitting.id)), "results.changed_since");
        ExamDay::must(day.locking.propose(Su, day.sitting.id)); // the newest proposal counts
        QCOMPARE(codeOf(day.locking.confirm(Su, day.sitting.id)), "results.same_person");
        QCOMPARE(codeOf(day.locking.confirm(Shen, day.sitting.id)), "done");
        QCOMPARE(day.sheet().lines[1].decision.verdict, rules::Verdict::Pass);
    }

    void letsASupervisorAcceptExactlyTheGapsThereAre()
    {
        ScoredDay day;
        day.markAll();
        day.record(0, 60 * 60);
        const auto gaps = day.sheet().lines[0].video.gaps;
        QCOMPARE(gaps.size(), size_t(1));
        QCOMPARE(gaps[0].interval.lengthMs(), qint64(30 * 60 * 1000));
        const auto accept = [&](const std::vector<roster::EnrolmentId> &who, const QString &why) {
            return codeOf(day.locking.acceptGaps(Inspector, day.sitting.id, who, why));
        };
        QCOMPARE(accept({day.id(0)}, u" "_s), "results.reason_needed");
        QCOMPARE(accept({}, u"x"_s), "results.no_gaps");
        QCOMPARE(accept({day.id(2)}, u"x"_s), "results.no_gaps");
        QCOMPARE(accept({roster::EnrolmentId(u"?"_s)}, u"x"_s), "results.not_in_sitting");
        QCOMPARE(accept({day.id(0), day.id(1)}, u"停电，后机位有画面"_s), "done");
        QCOMPARE(accept({day.id(0)}, u"x"_s), "results.no_gaps");
        QCOMPARE(day.sheet().lines[0].video.accepted->by, Inspector.user);
        QVERIFY(day.sheet().obstacles().empty());
        // Another gap is another question.
        day.record(70 * 60, 80 * 60);
        QCOMPARE(day.sheet().obstacles().size(), size_t(2));
    }

    void asksForVideoFromTheDoorOnOnly()
    {
        ScoredDay day;
        day.markAll();
        day.record(30 * 60, 90 * 60);
        roster::Admission late;
        late.id = roster::AdmissionId::make(day.clock);
        late.enrolment = day.id(0);
        late.sitting = day.sitting.id;
        late.at = day.sheet().sitting.startedAt->addSecs(30 * 60);
        late.by = Clerk.user;
        late.machine = u"pc-1"_s;
        late.lateMinutes = 30;
        day.written([&](store::Writer &writer) { return roster::admissions::add(writer, late); });
        QVERIFY(day.sheet().lines[0].video.gaps.empty());
        QVERIFY(!day.sheet().lines[1].video.gaps.empty()); // scored, but nobody saw them come
    }

    void isRefusedToWhoMayNot()
    {
        ScoredDay day({}, security::gate);
        day.markAll();
        const auto refused = "security.not_allowed";
        QCOMPARE(codeOf(day.locking.propose(Clerk, day.sitting.id)), refused);
        QCOMPARE(codeOf(day.locking.propose(Inspector, day.sitting.id)), refused);
        QCOMPARE(codeOf(day.locking.acceptGaps(Shen, day.sitting.id, {day.id(0)}, u"x"_s)),
                 refused);
        day.recordAll();
        QCOMPARE(codeOf(day.locking.propose(Shen, day.sitting.id)), "done");
        QCOMPARE(codeOf(day.locking.confirm(Clerk, day.sitting.id)), refused);
        QCOMPARE(codeOf(day.locking.confirm(Inspector, day.sitting.id)), "done");
    }

    void neverChangesWhatIsLocked()
    {
        const LockedDay day;
        const auto cheat = [&](const QString &sql) {
            return codeOf(day.store->write({Shen, u"results.cheat"_s, {}, {}, {}},
                                           [&](auto &writer) { return writer.execute(sql); }));
        };
        for (const QString &sql : {u"UPDATE result SET points = 10000"_s, u"DELETE FROM result"_s,
                                   u"UPDATE lock_proposal SET proposed_by = 'x'"_s,
                                   u"UPDATE sitting SET state = 'closed'"_s})
            QCOMPARE_NE(cheat(sql), "done");
    }

    void tellsTheCentreNumbersAndNoNames()
    {
        const LockedDay day;
        const auto records = store::audit::outboxAfter(day.store->reader(), 0, 1000).value();
        QByteArray lock;
        for (const auto &record : records) {
            for (const char *secret : {"张伟", "王䶮", "129901199001010019", "13800000000"})
                QVERIFY(!record.bytes.contains(secret));
            if (record.bytes.contains("results.confirm_lock"))
                lock = record.bytes;
        }
        QVERIFY(lock.contains("\"points\":5950"));
        QVERIFY(lock.contains("below_line"));
        QVERIFY(lock.contains(day.id(2).toString().toUtf8()));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        ScoredDay day(fault.plan());
        day.markAll();
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QVERIFY(steps([&] {
                    return day.locking.acceptGaps(Inspector, day.sitting.id, {day.id(0), day.id(1)},
                                                  u"停电"_s);
                })
                > 2);
        QVERIFY(steps([&] { return day.locking.propose(Shen, day.sitting.id); }) > 2);
        QVERIFY(steps([&] { return day.locking.confirm(Su, day.sitting.id); }) > 4);
        QVERIFY(day.sheet().isLocked());
    }
};

QTEST_GUILESS_MAIN(LockResultsTest)
#include "lock_results_test.moc"
