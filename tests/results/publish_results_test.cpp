// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/published_day.h"
#include "security/permissions.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

// The day at the site, at noon.
qint64 secondsTo(const PublishingDay &day, const QDate &date)
{
    return day.clock.now().secsTo(QDateTime(date, QTime(4, 0), Qt::UTC));
}

} // namespace

class PublishResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsLockedForFiveWorkingDaysOfOurs()
    {
        const PublishedDay day; // Monday 2026-06-01
        const Publicity shown = day.standing();
        QCOMPARE(shown.version, 1);
        QCOMPARE(shown.workingDays, 5);
        QVERIFY(shown.isLengthOurs); // no notice names a length
        QCOMPARE(shown.from, QDate(2026, 6, 1));
        QCOMPARE(shown.until, QDate(2026, 6, 8)); // the first day is not counted
        QVERIFY(!shown.isProvisional);
        QCOMPARE(shown.published.by, Shen.user);
        QVERIFY(shown.content.contains("\"points\":5950"));
        QCOMPARE(day.state(), (PublicityState{Stage::Published, QDate(2026, 6, 8), 0}));
    }

    void isRefusedBeforeTheLockAndTwice()
    {
        ScoredDay open;
        open.markAll();
        open.recordAll();
        const PublishResults early(*open.store, open.clock);
        const PublicityWish wish{open.sitting.id, open.clock.today(), 0, u"x"_s};
        QCOMPARE(codeOf(early.publish(Shen, wish)), "results.not_locked");
        QCOMPARE(codeOf(results::mayCertify(open.store->reader(), open.sitting.id)),
                 "results.not_published");
        PublishedDay day;
        QCOMPARE(codeOf(day.publishing.publish(Shen, day.wish())), "results.already_published");
        day.passDays(8);
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "done");
        QCOMPARE(codeOf(day.publishing.publish(Shen, day.wish())), "results.already_published");
    }

    void waitsForEveryCorrection()
    {
        const PublishingDay day;
        const auto waiting = day.must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        QCOMPARE(codeOf(day.publishing.publish(Shen, day.wish())), "results.correction_waiting");
        QVERIFY(day.correcting.confirm(Su, waiting.id));
        QCOMPARE(codeOf(day.publishing.publish(Shen, day.wish())), "done");
        QVERIFY(day.standing().content.contains("\"points\":6150"));
    }

    void refusesDaysThatCannotBe()
    {
        const PublishingDay day;
        const auto publish = [&](auto change) {
            PublicityWish wish = day.wish();
            change(wish);
            return codeOf(day.publishing.publish(Shen, wish));
        };
        QCOMPARE(publish([](auto &one) { one.from = one.from.addDays(-1); }),
                 "results.publicity_in_past");
        QCOMPARE(publish([](auto &one) { one.from = {}; }), "results.publicity_in_past");
        QCOMPARE(publish([](auto &one) { one.workingDays = 4; }), "results.publicity_length");
        QCOMPARE(publish([](auto &one) { one.workingDays = 61; }), "results.publicity_length");
        QCOMPARE(publish([](auto &one) { one.complaints = u"  "_s; }), "results.nowhere_to_object");
        QCOMPARE(publish([](auto &one) { one.sitting = site::SittingId(u"?"_s); }),
                 "site.no_such_sitting");
        QVERIFY(publicities::of(day.store->reader(), day.sitting.id)->empty());
        QCOMPARE(publish([](auto &one) { one.workingDays = 7; }), "done");
        QCOMPARE(day.standing().until, QDate(2026, 6, 10));
    }

    // 2026: 国庆 off 10-01 to 10-07, Saturday 10-10 is worked (domain.md 5.2).
    void countsAcrossNationalDay()
    {
        PublishingDay day;
        day.clock.advance(secondsTo(day, QDate(2026, 9, 28)));
        day.publish();
        QCOMPARE(day.standing().until, QDate(2026, 10, 10));
        day.clock.advance(secondsTo(day, QDate(2026, 10, 10)));
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)),
                 "results.publicity_running"); // the last day is the public's
        day.clock.advance(11 * 3600 + 3599);   // 23:59:59 at the site
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "results.publicity_running");
        day.clock.advance(1);
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "done");
    }

    void saysWhereNoNoticeReachesYet()
    {
        PublishingDay day;
        day.clock.advance(secondsTo(day, QDate(2026, 12, 29)));
        day.publish();
        QVERIFY(day.standing().isProvisional); // 2027 was not announced
    }

    void isTakenBackWithAReasonAndStaysOnRecord()
    {
        PublishedDay day;
        QCOMPARE(codeOf(day.publishing.withdraw(Shen, day.sitting.id, u" "_s)),
                 "results.reason_needed");
        QCOMPARE(codeOf(day.publishing.withdraw(Shen, day.sitting.id, u"科目漏列"_s)), "done");
        QCOMPARE(day.state().stage, Stage::Locked);
        QCOMPARE(codeOf(day.publishing.withdraw(Shen, day.sitting.id, u"x"_s)),
                 "results.not_published");
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "results.not_published");
        QCOMPARE(codeOf(day.mayCertify()), "results.not_published");
        day.passDays(1);
        day.publish();
        const auto all = publicities::of(day.store->reader(), day.sitting.id).value();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0].withdrawn->why, u"科目漏列"_s);
        QCOMPARE(all[0].until, QDate(2026, 6, 8));
        QCOMPARE(all[1].version, 2);
        QCOMPARE(all[1].until, QDate(2026, 6, 9));
    }

    void opensTheWayToCertificatesOnlyWhenItIsOver()
    {
        PublishedDay day;
        QCOMPARE(codeOf(day.mayCertify()), "results.publicity_running");
        day.passDays(8);
        QCOMPARE(codeOf(day.mayCertify()), "results.publicity_running"); // nobody closed it
        day.must(day.publishing.close(Shen, day.sitting.id));
        QCOMPARE(day.state().stage, Stage::Closed);
        QCOMPARE(codeOf(day.mayCertify()), "done");
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "results.publicity_closed");
        QCOMPARE(codeOf(day.publishing.withdraw(Shen, day.sitting.id, u"x"_s)),
                 "results.publicity_closed");
        const auto late = day.must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        QCOMPARE(codeOf(day.mayCertify()), "results.correction_waiting");
        day.must(day.correcting.reject(Su, late.id, u"原卷无误"_s));
        QCOMPARE(codeOf(day.mayCertify()), "done");
    }

    void isNotClosedOverAnythingOpen()
    {
        PublishedDay day;
        const Appeal appeal = day.assigned(1);
        const auto waiting = day.must(day.correcting.propose(Shen, day.wanted(1, 6150)));
        day.passDays(8);
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "results.appeal_open");
        QCOMPARE(codeOf(day.mayCertify()), "results.appeal_open");
        day.must(day.correcting.reject(Su, waiting.id, u"原卷无误"_s));
        day.must(day.hearing.decide(Inspector, appeal.id, {AppealOutcome::Stands, {}, u"无误"_s}));
        day.must(day.correcting.propose(Shen, day.wanted(0, 9000)));
        QCOMPARE(codeOf(day.publishing.close(Shen, day.sitting.id)), "results.correction_waiting");
    }

    // Whatever the facts: the way is open only behind a lock, a closed publicity and no appeal.
    void isClosedOnlyBehindAllGates()
    {
        QVERIFY(rc::check([](bool isLocked, bool isPublished, bool isClosed) {
            PublicityFacts facts{isLocked, {}, isClosed, *rc::gen::inRange(0, 4)};
            if (isPublished)
                facts.until = QDate(2026, 6, 8);
            const PublicityState state = publicityState(facts);
            RC_ASSERT((state.stage == Stage::Closed)
                      == (isLocked && isPublished && isClosed && facts.openAppeals == 0));
            RC_ASSERT((state.stage == Stage::Contested)
                      == (isLocked && isPublished && facts.openAppeals > 0));
            RC_ASSERT((state.stage == Stage::Unlocked) == !isLocked);
            RC_ASSERT(state.openAppeals == facts.openAppeals && state.until == facts.until);
        }));
    }

    void isForScoreKeepers()
    {
        PublishingDay day({}, security::gate);
        const auto refused = "security.not_allowed";
        for (const Actor &by : {Clerk, Inspector, Chief, Manager})
            QCOMPARE(codeOf(day.publishing.publish(by, day.wish())), refused);
        day.publish();
        QCOMPARE(codeOf(day.publishing.withdraw(Clerk, day.sitting.id, u"x"_s)), refused);
        day.passDays(8);
        QCOMPARE(codeOf(day.publishing.close(Inspector, day.sitting.id)), refused);
        QCOMPARE(codeOf(day.publishing.withdraw(Inspector, day.sitting.id, u"x"_s)), "done");
    }

    void keepsWhatWasPublished()
    {
        const PublishedDay day;
        const auto cheat = [&](const QString &sql) {
            return codeOf(day.store->write({Shen, u"results.cheat"_s, {}, {}, {}},
                                           [&](auto &writer) { return writer.execute(sql); }));
        };
        for (const QString &sql :
             {u"UPDATE publicity SET ends_on = '2026-06-02'"_s, u"DELETE FROM publicity"_s,
              u"UPDATE publicity SET content = '{}'"_s,
              u"UPDATE publicity SET withdrawn_by = 'x', withdrawn_at = 1, withdrawn_why = 'x', "
              "closed_by = 'x', closed_at = 1"_s,
              u"INSERT INTO publicity SELECT 'x', sitting, 2, starts_on, working_days, "
              "length_is_ours, ends_on, calendar, provisional, complaints, content, published_by, "
              "published_at, NULL, NULL, NULL, NULL, NULL FROM publicity"_s})
            QCOMPARE_NE(cheat(sql), "done");
    }

    void tellsTheCentreDaysAndADigest()
    {
        const PublishedDay day;
        const auto records = store::audit::outboxAfter(day.store->reader(), 0, 1000).value();
        const QByteArray last = records.back().bytes;
        QVERIFY(last.contains("\"until\":\"2026-06-08\""));
        QVERIFY(last.contains("\"sha256\":"));
        QVERIFY(!last.contains("张伟"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        PublishingDay day(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QVERIFY(steps([&] { return day.publishing.publish(Shen, day.wish()); }) > 2);
        QVERIFY(steps([&] { return day.publishing.withdraw(Shen, day.sitting.id, u"x"_s); }) > 2);
        day.publish();
        day.passDays(9);
        QVERIFY(steps([&] { return day.publishing.close(Shen, day.sitting.id); }) > 2);
        QCOMPARE(day.state().stage, Stage::Closed);
    }
};

QTEST_GUILESS_MAIN(PublishResultsTest)
#include "publish_results_test.moc"
