// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/run_sitting.h"
#include "site/sittings.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
#include "support/exam_site.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::site;
using namespace kaochang::tests;

namespace {

struct ExamDay : ExamSite
{
    RunSitting run{*store, clock};
    SittingId id = sitting().id;

    using ExamSite::ExamSite;
};

} // namespace

class RunSittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromOpenToClosedAndKeepsTheTimes()
    {
        ExamDay day;
        day.clock.advance(50 * 60);
        const Sitting open = day.run.open(Clerk, day.id).value();
        QCOMPARE(open.state, SittingState::Open);
        QCOMPARE(open.openedAt, day.clock.now());
        day.clock.advance(15 * 60); // five minutes after the planned start
        const Sitting running = day.run.start(Clerk, day.id).value();
        QCOMPARE(running.startedAt, day.clock.now());
        QCOMPARE(running.overAt(), day.clock.now().addSecs(2 * 3600));
        QCOMPARE(day.run.giveTime(Clerk, day.id, 10, u"3 号工位断电"_s)->overAt(),
                 day.clock.now().addSecs(2 * 3600 + 600));
        day.clock.advance(2 * 3600 + 600);
        const Sitting closed = day.run.close(Clerk, day.id).value();
        QCOMPARE(closed.state, SittingState::Closed);
        QCOMPARE(closed.closedAt, day.clock.now());
    }

    void opensOnlyOnItsOwnDay()
    {
        ExamDay day;
        day.clock.advance(16 * 3600); // midnight at the site
        const auto refused = day.run.open(Clerk, day.id);
        QCOMPARE(codeOf(refused), "site.not_today");
        QCOMPARE(refused.error().detail, u"2026-06-01"_s);
    }

    void refusesEveryStepOutOfOrder()
    {
        const ExamDay day;
        QCOMPARE(codeOf(day.run.start(Clerk, day.id)), "site.wrong_state");
        QCOMPARE(codeOf(day.run.close(Clerk, day.id)), "site.wrong_state");
        QCOMPARE(codeOf(day.run.giveTime(Clerk, day.id, 5, u"x"_s)), "site.wrong_state");
        QVERIFY(day.run.open(Clerk, day.id));
        QCOMPARE(day.run.open(Clerk, day.id).error().detail, u"open"_s);
        QCOMPARE(codeOf(day.run.close(Clerk, day.id)), "site.wrong_state");
        QCOMPARE(codeOf(day.run.open(Clerk, SittingId(u"?"_s))), "site.no_such_sitting");
        // Nor behind the act's back: the table itself knows the order.
        const auto forced =
            day.store->write({Clerk, u"site.test"_s, {}, {}, {}}, [&](auto &writer) {
                return writer.execute(u"UPDATE sitting SET state = 'locked'"_s);
            });
        QCOMPARE(codeOf(forced), "store.constraint");
    }

    void asksWhyTimeIsGivenOrCutShort()
    {
        const ExamDay day;
        QVERIFY(day.run.open(Clerk, day.id));
        QVERIFY(day.run.start(Clerk, day.id));
        QCOMPARE(codeOf(day.run.giveTime(Clerk, day.id, 5, u" "_s)), "site.reason_needed");
        QCOMPARE(codeOf(day.run.giveTime(Clerk, day.id, 0, u"x"_s)), "site.bad_minutes");
        QCOMPARE(codeOf(day.run.giveTime(Clerk, day.id, 181, u"x"_s)), "site.bad_minutes");
        QCOMPARE(codeOf(day.run.close(Clerk, day.id)), "site.reason_needed");
        QVERIFY(day.run.close(Clerk, day.id, u"全部交卷"_s));
        QCOMPARE(store::audit::on(day.store->reader(), day.id.toString())->back().why,
                 u"全部交卷"_s);
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const ExamDay day(fault.plan());
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QCOMPARE(steps([&] { return day.run.open(Clerk, day.id); }), 4);
        QCOMPARE(steps([&] { return day.run.start(Clerk, day.id); }), 4);
        QCOMPARE(steps([&] { return day.run.giveTime(Clerk, day.id, 5, u"x"_s); }), 4);
        QCOMPARE(steps([&] { return day.run.close(Clerk, day.id, u"x"_s); }), 4);
    }
};

QTEST_GUILESS_MAIN(RunSittingTest)
#include "run_sitting_test.moc"
