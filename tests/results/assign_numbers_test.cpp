// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificate_day.h"
#include "results/certificates/known_numbers.h"
#include "roster/roster_columns.h"
#include "security/permissions.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;

namespace {

const QByteArray Digest(32, 'd');

NumberPlan planFor(const CertificateDay &day, size_t place, const QString &number)
{
    return {day.sitting.id, {{2, day.id(place), number, day.clock.today()}}, {}, 0};
}

} // namespace

class AssignNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryoneWhoPassedTheNextNumberOfTheSeries()
    {
        const CertificateDay day;
        const auto given = ExamSite::must(day.allocate());
        QCOMPARE(given.size(), size_t(5));
        for (size_t i = 0; i < given.size(); ++i)
            QCOMPARE(given[i].number, numberIn(Series, int(i) + 1));
        QCOMPARE(given[0].enrolment, day.id(0));
        QCOMPARE(given[1].enrolment, day.id(3)); // 59.5 and the absent get none
        QCOMPARE(day.certificate(3), given[1]);
        QCOMPARE(codeOf(day.allocate()), "results.nobody_to_certify");
    }

    void waitsForTheLockAndThePublicity()
    {
        ScoredDay early;
        const AssignNumbers numbers(*early.store, early.clock);
        const auto code = [&] {
            return codeOf(numbers.allocate(Shen, early.sitting.id, early.clock.today()));
        };
        early.markAll();
        early.recordAll();
        QCOMPARE(code(), "results.not_locked");
        early.lock();
        QCOMPARE(code(), "results.not_published");
    }

    void takesNumbersFromTheCentreWhereTheNoticeSaysSo()
    {
        CertificateDay day;
        day.profile(u"jilin"_s); // 002 六(五): 由省职业技能鉴定中心赋予证书编码
        const auto refused = day.allocate();
        QCOMPARE(codeOf(refused), "results.numbers_from_centre");
        QVERIFY(refused.error().detail.contains(u"六(五)"_s));
        day.profile(u"beijing"_s); // silent: import is the default
        QCOMPARE(codeOf(day.allocate()), "results.numbers_from_centre");
        const QString number = numberIn(Series, 777);
        const auto given =
            ExamSite::must(day.numbers.import(Shen, planFor(day, 0, number), Digest));
        QCOMPARE(given.front().origin, NumberOrigin::Imported);
        QCOMPARE(day.certificate(0).number, number);
    }

    void startsWhereItIsToldAndLeavesTheGap()
    {
        const CertificateDay day;
        const auto place = day.roll().place(day.clock.today());
        const auto start = [&](int first, const QString &why = u"系统启用"_s) {
            return codeOf(day.numbers.setStart(Shen, place, first, why));
        };
        QCOMPARE(start(0), "rules.certificate_serial_spent");
        QCOMPARE(start(1'000'000), "rules.certificate_serial_spent");
        QCOMPARE(start(501, u" "_s), "results.reason_needed");
        QCOMPARE(start(501), "done");
        QCOMPARE(day.allocate()->back().number, numberIn(Series, 505));
        QCOMPARE(start(505), "results.start_passed");
        QCOMPARE(start(506), "done");
    }

    void refusesTheSpentSeriesAndWritesNothing()
    {
        const CertificateDay day;
        const auto place = day.roll().place(day.clock.today());
        ExamSite::must(day.numbers.setStart(Shen, place, 999'997, u"将满"_s));
        const QByteArray before = everyRow(day.store->reader());
        QCOMPARE(codeOf(day.allocate()), "rules.certificate_serial_spent"); // three of five fit
        QCOMPARE(everyRow(day.store->reader()), before);
    }

    void neverGivesAVoidNumberAgain()
    {
        const CertificateDay day;
        ExamSite::must(day.allocate());
        const QString number = day.certificate(3).number;
        day.voided(3);
        QCOMPARE(day.roll().without().size(), size_t(1));
        const auto again = ExamSite::must(day.allocate());
        QCOMPARE(again.front().number, numberIn(Series, 6));
        QCOMPARE(codeOf(day.numbers.import(Shen, planFor(day, 4, number), Digest)),
                 "results.plan_is_stale");
        QCOMPARE(day.roll().find(day.id(3))->voided.front().number, number);
    }

    void stepsOverWhatWasGivenBefore()
    {
        CertificateDay day;
        UsedPlan used;
        used.rows = {numberIn(Series, 1), numberIn(Series, 3)};
        QCOMPARE(ExamSite::must(day.numbers.noteUsed(Shen, used, Digest)), 2);
        QCOMPARE(ExamSite::must(day.numbers.noteUsed(Shen, used, Digest)), 0);
        roster::Candidate veteran = person(u"老张"_s, idCard(900));
        veteran.more.insert(u"certificate_number"_s, numberIn(Series, 2));
        const auto word = roster::titleOf(roster::Column::CertificateNumber).word.toString();
        QCOMPARE(word, u"certificate_number"_s);
        day.enrol(veteran);
        QStringList numbers;
        for (const Certificate &each : ExamSite::must(day.allocate()))
            numbers += each.number.right(1);
        QCOMPARE(numbers.join(QString()), u"45678"_s);
    }

    void believesOnlyADayBetweenTheSittingAndToday()
    {
        const CertificateDay day;
        for (const QDate &wrong : {day.sitting.day().addDays(-1), day.clock.today().addDays(1)})
            QCOMPARE(codeOf(day.numbers.allocate(Shen, day.sitting.id, wrong)),
                     "results.bad_issue_day");
        QCOMPARE(day.numbers.allocate(Shen, day.sitting.id, day.sitting.day())->front().issuedOn,
                 day.sitting.day());
    }

    void isForAdminsAndScoreKeepers()
    {
        const CertificateDay day({}, security::gate);
        QCOMPARE(codeOf(day.numbers.allocate(Clerk, day.sitting.id, day.clock.today())),
                 "security.not_allowed");
        QCOMPARE(codeOf(day.numbers.allocate(Inspector, day.sitting.id, day.clock.today())),
                 "security.not_allowed");
        QCOMPARE(codeOf(day.numbers.allocate(Manager, day.sitting.id, day.clock.today())), "done");
    }

    void tellsTheCentreNumbersAndNoNames()
    {
        const CertificateDay day;
        ExamSite::must(day.allocate());
        const auto records = store::audit::outboxAfter(day.store->reader(), 0, 1000).value();
        QVERIFY(records.back().bytes.contains(numberIn(Series, 1).toUtf8()));
        for (const char *secret : {"张伟", "129901199001010019"})
            QVERIFY(!records.back().bytes.contains(secret));
    }

    void neverChangesWhatWasGiven()
    {
        const CertificateDay day;
        ExamSite::must(day.allocate());
        const auto cheat = [&](const QString &sql) {
            return codeOf(day.store->write({Shen, u"results.cheat"_s, {}, {}, {}},
                                           [&](auto &writer) { return writer.execute(sql); }));
        };
        for (const QString &sql :
             {u"UPDATE certificate SET number = number"_s, u"DELETE FROM certificate"_s,
              u"DELETE FROM used_number WHERE number = 'x'"_s})
            QCOMPARE(cheat(sql) == "done", sql.contains(u"'x'"_s)); // no such row: nothing to stop
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const CertificateDay day(fault.plan());
        const auto place = day.roll().place(day.clock.today());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        UsedPlan used;
        used.rows = {numberIn(Series, 1)};
        QVERIFY(steps([&] { return day.numbers.setStart(Shen, place, 9, u"启用"_s); }) > 1);
        QVERIFY(steps([&] { return day.numbers.noteUsed(Shen, used, Digest); }) > 1);
        const NumberPlan plan = planFor(day, 0, numberIn(Series, 88));
        QVERIFY(steps([&] { return day.numbers.import(Shen, plan, Digest); }) > 1);
        QVERIFY(steps([&] { return day.allocate(); }) > 4);
        QCOMPARE(day.ids().size(), size_t(5));
    }

    // Whatever people do in whatever order, no two certificates ever bear one number.
    void neverGivesANumberTwice()
    {
        const CertificateDay day; // one history, whatever was tried before
        const auto place = day.roll().place(day.clock.today());
        const std::vector<size_t> passed = {0, 3, 4, 5, 6};
        QVERIFY(rc::check([&] {
            const auto turns = *rc::gen::resize(
                12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4000)));
            for (const int turn : turns) {
                const size_t who = passed[size_t(turn) % passed.size()];
                const QString number = numberIn(Series, turn / 4 + 1);
                const auto standing =
                    ExamSite::must(certificates::standing(day.store->reader(), day.id(who)));
                if (turn % 4 == 0)
                    std::ignore = day.numbers.import(Shen, planFor(day, who, number), Digest);
                else if (turn % 4 == 1)
                    std::ignore = day.allocate();
                else if (turn % 4 == 2 && standing)
                    day.voided(who);
                else
                    std::ignore = day.numbers.setStart(Shen, place, turn + 1, u"换号段"_s);
            }
            QStringList given;
            for (const Certificate &each :
                 ExamSite::must(certificates::of(day.store->reader(), day.sitting.id)))
                given += each.number;
            RC_ASSERT(given.removeDuplicates() == 0);
        }));
    }
};

QTEST_GUILESS_MAIN(AssignNumbersTest)
#include "assign_numbers_test.moc"
