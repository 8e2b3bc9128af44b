// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/makers.h"
#include "results/published_day.h"
#include "security/permissions.h"
#include "supervision/disposals.h"
#include "supervision/release_footage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;
using rules::SubjectKind;

namespace {

supervision::ReleaseFootage releaseOf(const PublishedDay &day)
{
    return {*day.store, day.clock,
            [](const store::Reader &, const site::SittingId &) { return Result<bool>(true); }};
}

// 59.5 becomes 61.5 by two people.
CorrectionId corrected(const PublishedDay &day, size_t place = 1, Centi points = 6150)
{
    const auto proposed = day.must(day.correcting.propose(Shen, day.wanted(place, points)));
    day.must(day.correcting.confirm(Su, proposed.id));
    return proposed.id;
}

std::vector<supervision::Keeps> keepsOf(const PublishedDay &day)
{
    const auto receipted = [](const store::Reader &, const site::SittingId &) {
        return Result<bool>(true);
    };
    return day
        .must(supervision::footage(day.store->reader(), receipted, day.clock.today().addYears(20)))
        .front()
        .keeps;
}

} // namespace

class HearAppealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnObjectionDownAsItWasSaid()
    {
        const PublishedDay day;
        const Appeal kept = day.receive(1);
        QCOMPARE(appeals::byId(day.store->reader(), kept.id).value(), kept);
        QCOMPARE(kept.ofVersion, 1);
        QCOMPARE(kept.publicity, day.standing().id);
        QCOMPARE(kept.receivedBy, Clerk.user);
        QVERIFY(kept.isOpen());
        QCOMPARE(day.state(), (PublicityState{Stage::Contested, QDate(2026, 6, 8), 1}));
        QCOMPARE(codeOf(day.mayCertify()), "results.appeal_open");
    }

    void keepsTheFootageUntilItIsDecided()
    {
        const PublishedDay day;
        const auto release = releaseOf(day);
        using supervision::Keeps;
        const auto isHeld = [&] {
            const auto keeps = keepsOf(day);
            return std::ranges::find(keeps, Keeps::Held) != keeps.end();
        };
        QVERIFY(!isHeld());
        const Appeal appeal = day.assigned(1);
        QVERIFY(isHeld());
        QCOMPARE(codeOf(release.lift(Inspector, appeal.hold, u"磁盘将满"_s)),
                 "supervision.hold_serves");
        QVERIFY(isHeld());
        day.must(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Stands, {}, u"无误"_s}));
        QVERIFY(!isHeld());
        const auto hold = day.must(supervision::holds::byId(day.store->reader(), appeal.hold));
        QCOMPARE(hold.lifted->by, Inspector.user);
        QCOMPARE(hold.serves, appeal.id.toString());
    }

    void twoOpenAppealsHoldTwice()
    {
        const PublishedDay day;
        const Appeal first = day.assigned(0);
        day.receive(1);
        day.must(day.hearing.decide(Inspector, first.id, {AppealOutcome::Rejected, {}, u"撤回"_s}));
        const auto keeps = keepsOf(day);
        QVERIFY(std::ranges::find(keeps, supervision::Keeps::Held) != keeps.end());
        QCOMPARE(day.state().openAppeals, 1);
    }

    void refusesWhatCannotBe()
    {
        const PublishedDay day;
        const auto receive = [&](auto change) {
            Appeal appeal = day.objection(1);
            change(appeal);
            return codeOf(day.hearing.receive(Clerk, appeal));
        };
        QCOMPARE(receive([](auto &one) { one.saidBy = u" "_s; }), "results.appeal_incomplete");
        QCOMPARE(receive([](auto &one) { one.what.clear(); }), "results.appeal_incomplete");
        QCOMPARE(receive([](auto &one) { one.saidOn = {}; }), "results.appeal_date");
        QCOMPARE(receive([](auto &one) { one.saidOn = one.saidOn.addDays(-1); }),
                 "results.appeal_date"); // before anything was shown
        QCOMPARE(receive([](auto &one) { one.saidOn = one.saidOn.addDays(1); }),
                 "results.appeal_date");
        QCOMPARE(receive([](auto &one) { one.kind = SubjectKind::Practical; }),
                 "results.not_in_sitting");
        QCOMPARE(receive([](auto &one) { one.enrolment = roster::EnrolmentId(u"?"_s); }),
                 "roster.no_such_enrolment");
        QVERIFY(appeals::of(day.store->reader(), day.sitting.id)->empty());
        QCOMPARE(receive([](auto &) {}), "done");
        QCOMPARE(receive([](auto &) {}), "results.appeal_waiting");
    }

    void waitsForThePublicity()
    {
        const PublishingDay day;
        QCOMPARE(codeOf(day.hearing.receive(Clerk, day.objection(1))), "results.not_published");
    }

    // The window is the publicity, counted over National Day: 09-28 to 10-10.
    void knowsTheLastDayOfTheWindow()
    {
        PublishingDay day;
        day.clock.advance(
            day.clock.now().secsTo(QDateTime(QDate(2026, 9, 28), QTime(4, 0), Qt::UTC)));
        day.publish();
        day.passDays(12); // Saturday 10-10, a day of work
        QCOMPARE(codeOf(day.hearing.receive(Clerk, day.objection(0))), "done");
        day.passDays(1);
        Appeal late = day.objection(1);
        QCOMPARE(codeOf(day.hearing.receive(Clerk, late)), "results.appeal_late");
        late.lateWhy = u" "_s;
        QCOMPARE(codeOf(day.hearing.receive(Clerk, late)), "results.appeal_late");
        late.lateWhy = u"考生出差，信件在途"_s;
        QCOMPARE(codeOf(day.hearing.receive(Clerk, late)), "done");
        Appeal inTime = day.objection(2);
        inTime.saidOn = QDate(2026, 10, 10); // said in time, written down today
        inTime.lateWhy = u"昨日值班未录"_s;
        QCOMPARE(day.must(day.hearing.receive(Clerk, inTime)).lateWhy, QString());
    }

    void contestsEvenWhatIsClosed()
    {
        PublishedDay day;
        day.passDays(8);
        day.must(day.publishing.close(Shen, day.sitting.id));
        Appeal late = day.objection(1);
        late.lateWhy = u"上级转办"_s;
        const Appeal kept = day.must(day.hearing.receive(Clerk, late));
        QCOMPARE(day.state().stage, Stage::Contested);
        QCOMPARE(codeOf(day.mayCertify()), "results.appeal_open");
        day.must(day.hearing.assign(Shen, kept.id, Inspector.user));
        day.must(day.hearing.decide(Inspector, kept.id, {AppealOutcome::Stands, {}, u"无误"_s}));
        QCOMPARE(codeOf(day.mayCertify()), "done");
    }

    void isLookedIntoByOthersThanTheFirst()
    {
        const PublishedDay day; // Shen and Su keyed the papers, proposed and confirmed the lock
        const Appeal appeal = day.receive(1);
        QCOMPARE(makersOf(day.store->reader(), day.id(1), SubjectKind::Theory).value(),
                 (QSet<UserId>{Shen.user, Su.user}));
        const auto assign = [&](const Actor &by, const UserId &rechecker) {
            return codeOf(day.hearing.assign(by, appeal.id, rechecker));
        };
        QCOMPARE(assign(Inspector, Shen.user), "results.first_maker");
        QCOMPARE(assign(Inspector, Su.user), "results.first_maker");
        QCOMPARE(assign(Inspector, Inspector.user), "results.own_recheck");
        QCOMPARE(assign(Inspector, {}), "results.appeal_incomplete");
        QCOMPARE(
            codeOf(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Stands, {}, u"x"_s})),
            "results.not_assigned");
        QCOMPARE(assign(Shen, Inspector.user), "done");
        QCOMPARE(assign(Shen, Chief.user), "done"); // the later name counts
        QCOMPARE(
            codeOf(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Stands, {}, u"x"_s})),
            "results.not_rechecker");
        const AppealAnswer answer{AppealOutcome::Stands, {}, u"原卷核对无误"_s};
        const Appeal decided = day.must(day.hearing.decide(Chief, appeal.id, answer));
        QCOMPARE(decided.rechecks.size(), size_t(2));
        QCOMPARE(appeals::byId(day.store->reader(), appeal.id).value(), decided);
        QCOMPARE(assign(Shen, Inspector.user), "results.appeal_decided");
        QCOMPARE(codeOf(day.hearing.decide(Chief, appeal.id, answer)), "results.appeal_decided");
    }

    void isNotLookedIntoByWhoCorrectedIt()
    {
        const PublishedDay day;
        const Appeal appeal = day.receive(1);
        const auto proposed = day.must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        day.must(day.correcting.confirm(Inspector, proposed.id));
        QCOMPARE(codeOf(day.hearing.assign(Shen, appeal.id, Inspector.user)),
                 "results.first_maker");
    }

    void changesOnlyByACorrectionOfTwoPeople()
    {
        PublishedDay day;
        const CorrectionId before = corrected(day, 1, 5900);
        day.clock.advance(60);
        const Appeal appeal = day.assigned(1);
        const auto decide = [&](const CorrectionId &correction) {
            return codeOf(day.hearing.decide(Inspector, appeal.id,
                                             {AppealOutcome::Changed, correction, u"漏加2分"_s}));
        };
        QCOMPARE(decide({}), "results.no_such_correction");
        QCOMPARE(decide(before), "results.correction_unfit"); // older than the appeal
        QCOMPARE(decide(corrected(day, 0, 9000)), "results.correction_unfit"); // somebody else's
        const auto waiting = day.must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        QCOMPARE(decide(waiting.id), "results.correction_open");
        day.must(day.correcting.reject(Su, waiting.id, u"再议"_s));
        QCOMPARE(decide(waiting.id), "results.correction_unfit");
        const CorrectionId right = corrected(day);
        QCOMPARE(decide(right), "done");
        const Appeal decided = day.must(appeals::byId(day.store->reader(), appeal.id));
        QCOMPARE(decided.decision->correction, right);
        QCOMPARE(decided.ofVersion, 2); // the one objected to
        QCOMPARE(day.sheet().lines[1].subjects[0].result.version, 3);
        QCOMPARE(day.sheet().lines[1].decision.verdict, rules::Verdict::Pass);
    }

    void wantsAReasonForEveryAnswer()
    {
        const PublishedDay day;
        const Appeal appeal = day.assigned(1);
        QCOMPARE(
            codeOf(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Rejected, {}, u" "_s})),
            "results.reason_needed");
        QCOMPARE(codeOf(day.hearing.decide(Inspector, AppealId(u"?"_s),
                                           {AppealOutcome::Rejected, {}, u"x"_s})),
                 "results.no_such_appeal");
    }

    void isRefusedToWhoMayNot()
    {
        const PublishedDay day({}, security::gate);
        const auto refused = "security.not_allowed";
        const Actor assessor{UserId(u"assessor"_s), Role::Assessor};
        QCOMPARE(codeOf(day.hearing.receive(assessor, day.objection(1))), refused);
        const Appeal appeal = day.receive(1);
        QCOMPARE(codeOf(day.hearing.assign(Clerk, appeal.id, Inspector.user)), refused);
        day.must(day.hearing.assign(Su, appeal.id, Inspector.user));
        const Actor keeper{Inspector.user, Role::ScoreKeeper};
        const AppealAnswer answer{AppealOutcome::Stands, {}, u"x"_s};
        QCOMPARE(codeOf(day.hearing.decide(keeper, appeal.id, answer)), refused);
        QCOMPARE(codeOf(day.hearing.decide(Inspector, appeal.id, answer)), "done");
    }

    void keepsWhatWasSaidAndDecided()
    {
        const PublishedDay day;
        const Appeal appeal = day.assigned(1);
        day.receive(0);
        day.must(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Stands, {}, u"无误"_s}));
        const auto cheat = [&](const QString &sql) {
            return codeOf(day.store->write({Shen, u"results.cheat"_s, {}, {}, {}},
                                           [&](auto &writer) { return writer.execute(sql); }));
        };
        for (const QString &sql :
             {u"UPDATE appeal SET what = 'x'"_s, u"DELETE FROM appeal"_s,
              u"UPDATE appeal SET outcome = 'rejected' WHERE outcome IS NOT NULL"_s,
              u"UPDATE appeal SET outcome = 'changed', decided_by = 'x', decided_at = 1, "
              "decided_why = 'x' WHERE outcome IS NULL"_s, // without its correction
              u"UPDATE recheck SET rechecker = 'shen'"_s, u"DELETE FROM recheck"_s,
              u"INSERT INTO recheck SELECT appeal, 9, 'shen', 'su', 1 FROM recheck"_s})
            QVERIFY2(cheat(sql) != "done", qPrintable(sql));
    }

    void tellsTheCentreNoNamesAndNoWords()
    {
        const PublishedDay day;
        const Appeal appeal = day.assigned(1);
        const auto records = store::audit::outboxAfter(day.store->reader(), 0, 1000).value();
        for (const auto &record : records)
            for (const char *secret : {"本人", "估分", "张伟"})
                QVERIFY(!record.bytes.contains(secret));
        QVERIFY(records.back().bytes.contains(appeal.id.toString().toUtf8()));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const PublishedDay day(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QVERIFY(steps([&] { return day.hearing.receive(Clerk, day.objection(1)); }) > 3);
        const AppealId id = appeals::of(day.store->reader(), day.sitting.id)->front().id;
        QVERIFY(steps([&] { return day.hearing.assign(Shen, id, Inspector.user); }) > 2);
        const AppealAnswer answer{AppealOutcome::Stands, {}, u"无误"_s};
        QVERIFY(steps([&] { return day.hearing.decide(Inspector, id, answer); }) > 3);
        QCOMPARE(day.state().stage, Stage::Published);
    }
};

QTEST_GUILESS_MAIN(HearAppealsTest)
#include "hear_appeals_test.moc"
