// SPDX-License-Identifier: GPL-3.0-or-later
// Fact 5 of the design: an assessor sees no other mark, no identity beyond the code and no pass
// line until the panel has submitted. Every public reading of the room is tried here.
#include "practical/panel_day.h"
#include "practical/panel_scores.h"
#include "practical/panels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::practical;
using namespace kaochang::tests;

namespace {

struct HalfMarked : PanelDay // Wang and Li have submitted, Zhao marks
{
    HalfMarked()
    {
        must(submit(Wang, 0));
        must(submit(Li, 700));
        markAll(Zhao, 300, paper());
    }
};

} // namespace

class BlindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnAssessorOnlyOnesOwnMarks()
    {
        const HalfMarked day;
        for (const Actor &who : {Wang, Li, Zhao}) {
            const PaperView view = day.view(who);
            QVERIFY(!view.opened);
            QVERIFY(!view.line.isOpen);
            const Centi lost = who == Wang ? 0 : who == Li ? 700 : 300;
            QCOMPARE(totalOf(view.marks), day.scheme.full - lost);
            QCOMPARE(view.line.isSubmitted, who != Zhao);
        }
    }

    void tellsInItsListNothingButOnesOwnProgress()
    {
        const HalfMarked day;
        const auto zhaos = desk::papers(day.store->reader(), Zhao, day.panel.id).value();
        QCOMPARE(zhaos[0].marked, zhaos[0].aspects);
        QVERIFY(!zhaos[0].isSubmitted && !zhaos[0].isOpen);
        QCOMPARE(zhaos[1].marked, 0);
        // Nobody else's work changes a word of it.
        QVERIFY(day.marking.mark(Wang, day.paper(1), {u"1.1"_s, 500, {}, {}, {}, {}}));
        QCOMPARE(desk::papers(day.store->reader(), Zhao, day.panel.id).value(), zhaos);
    }

    void refusesWhoeverDoesNotMarkThere()
    {
        const HalfMarked day;
        const Actor stranger{UserId(u"qian"_s), Role::Assessor};
        QCOMPARE(codeOf(desk::papers(day.store->reader(), stranger, day.panel.id)),
                 "practical.not_in_panel");
        QCOMPARE(codeOf(desk::paper(day.store->reader(), stranger, day.paper())),
                 "practical.not_in_panel");
        QCOMPARE(codeOf(desk::paper(day.store->reader(), Clerk, day.paper())),
                 "practical.not_in_panel");
        QCOMPARE(codeOf(desk::roomOf(day.store->reader(), stranger, day.paper())),
                 "practical.not_in_panel");
    }

    void tellsNoAssessorWhoseCodeIsWhich()
    {
        const HalfMarked day;
        const Actor otherAssessor{UserId(u"qian"_s), Role::Assessor};
        const Actor wangAsClerk{Wang.user, Role::ExamStaff}; // another hat, the same head
        for (const Actor &who : {Wang, Li, Zhao, otherAssessor, wangAsClerk})
            QCOMPARE(codeOf(desk::codes(day.store->reader(), who, day.panel.id)),
                     "practical.blind");
    }

    void opensNothingToAnybodyBeforeTheLastHasSubmitted()
    {
        const HalfMarked day;
        const auto reader = day.store->reader();
        QCOMPARE(codeOf(opened::paper(reader, day.paper())), "practical.still_blind");
        QVERIFY(opened::of(reader, day.sitting.id)->empty());
        QCOMPARE(opened::progress(reader, day.panel.id).value(), (Progress{3, 0, 0}));
        QVERIFY(!panel_scores::current(reader, day.paper())->has_value());
        QVERIFY(panel_scores::history(reader, day.paper())->empty());
    }

    void marksMomentsWithoutPointsOrPeople()
    {
        const HalfMarked day;
        const auto moments = opened::moments(day.store->reader(), day.panel.id).value();
        QCOMPARE(moments.size(), 3 * day.scheme.aspects().size());
        QCOMPARE(moments[0].paper, day.paper());
        QCOMPARE(moments[0].code, day.papers[0].code);
    }

    void answersTheFirstSubmissionsWithNothing()
    {
        const PanelDay day;
        QCOMPARE(day.submit(Wang, 0).value(), Assessment{});
        QCOMPARE(day.submit(Li, 7000).value(), Assessment{});
    }

    void tellsTheAuditNoPointsBeforeThePaperOpens()
    {
        const HalfMarked day;
        const auto lines = store::audit::on(day.store->reader(), day.paper().toString()).value();
        QVERIFY(lines.size() > 30);
        for (const auto &line : lines) {
            QVERIFY(!line.record.contains("points"));
            QVERIFY(!line.record.contains(day.enrolled[0].id.toString().toUtf8()));
        }
    }

    void letsNobodyCorrectOrRuleBlindly()
    {
        const HalfMarked day;
        const Mark mark{u"1.1"_s, 100, {u"a"_s}, {}, {}, {}};
        QCOMPARE(codeOf(day.moderation.correct(Wang, day.paper(), Li.user, mark, u"x"_s)),
                 "practical.still_blind");
        QCOMPARE(
            codeOf(day.moderation.rule(Wang, day.paper(), SpreadMatter, Outcome::Kept, u"x"_s)),
            "practical.still_blind");
        QCOMPARE(codeOf(day.marking.sendBack(Wang, day.paper(), Li.user, u"x"_s)),
                 "practical.nothing_differs");
    }

    void showsEverythingOnceThePanelHasSubmitted()
    {
        const HalfMarked day;
        QVERIFY(day.marking.submit(Zhao, day.paper()));
        for (const Actor &who : {Wang, Li, Zhao}) {
            const PaperView view = day.view(who);
            QVERIFY(view.opened);
            QCOMPARE(view.opened->sheets.size(), size_t{3});
            QCOMPARE(view.opened->sheets[1].assessor, Li.user);
            QCOMPARE(totalOf(view.opened->sheets[1].given), 9300);
            QCOMPARE(view.opened->passLine, 6000);
            QVERIFY(!view.opened->enrolment.isNull());
        }
        QCOMPARE(opened::progress(day.store->reader(), day.panel.id).value(), (Progress{3, 1, 1}));
    }
};

QTEST_GUILESS_MAIN(BlindTest)
#include "blind_test.moc"
