// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/explain.h"
#include "practical/panel_day.h"
#include "practical/panel_scores.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::practical;
using namespace kaochang::tests;

namespace {

const Mark Better{u"1.1"_s, 400, {u"a"_s}, {}, {}, {}};

struct Moderated : PanelDay
{
    using PanelDay::PanelDay;

    Result<Correction> correct(const Actor &by, const Mark &mark, const QString &why) const
    {
        return moderation.correct(by, paper(), Li.user, mark, why);
    }
    PanelScore score() const
    {
        return must(panel_scores::current(store->reader(), paper())).value_or(PanelScore{});
    }
    // Marked in full by all three, the ★ aspect vetoed by these.
    Assessment vetoedBy(std::initializer_list<Actor> who) const
    {
        Assessment last;
        for (const Actor &each : {Wang, Li, Zhao}) {
            markAll(each, 0, paper());
            if (std::ranges::count(who, each) > 0)
                must(marking.mark(each, paper(), {u"1.2"_s, 1000, {}, {}, u"未验电"_s, {}}));
            last = must(marking.submit(each, paper()));
        }
        return last;
    }
};

} // namespace

class ModerationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForADiscussionWhenTotalsLieTooFarApart()
    {
        const Moderated day;
        const Assessment assessment =
            day.submitAll(0, 500, 1100); // 100, 95, 89: 11 apart, 10 allowed
        QCOMPARE(assessment.stage, Stage::Discuss);
        QCOMPARE(assessment.spread, 1100);
        QVERIFY(!assessment.score);
        QCOMPARE(day.score().version, 0);
        const auto rule = [&](const Actor &by, const QString &matter, const QString &why) {
            return codeOf(day.moderation.rule(by, day.paper(), matter, Outcome::Kept, why));
        };
        QCOMPARE(rule(Li, SpreadMatter, u"x"_s), "practical.not_the_chief");
        QCOMPARE(rule(Wang, SpreadMatter, {}), "practical.reason_needed");
        QCOMPARE(rule(Wang, u"1.2"_s, u"x"_s), "practical.nothing_to_rule");
        QCOMPARE(rule(Wang, SpreadMatter, u"讨论后各自维持"_s), "done");
        QCOMPARE(day.score().points, 9467); // 284/3
        QCOMPARE(rule(Wang, SpreadMatter, u"x"_s), "practical.nothing_to_rule");
        const PaperView view = day.view(Zhao);
        QCOMPARE(view.opened->rulings.front().why, u"讨论后各自维持"_s);
        QCOMPARE(totalOf(view.opened->sheets[2].given), 8900); // the original stays
    }

    void asksForNoDiscussionAtTheLimit()
    {
        const Moderated day;
        QCOMPARE(day.submitAll(0, 500, 1000).stage, Stage::Settled);
    }

    void correctsByTwoPeopleAndKeepsBoth()
    {
        const Moderated day;
        day.submitAll(0, 300, 0);
        QCOMPARE(day.score().points, 9900);
        const Correction proposed = day.correct(Wang, Better, u"录错，应扣 1 分"_s).value();
        QCOMPARE(day.score().points, 9900); // until the second person confirms
        QCOMPARE(codeOf(day.moderation.confirm(Wang, proposed.id)), "practical.same_person");
        QVERIFY(day.moderation.confirm(Shen, proposed.id));
        QCOMPARE(day.score().points, 9967);
        QCOMPARE(day.score().version, 2);
        QCOMPARE(panel_scores::history(day.store->reader(), day.paper())->front().points, 9900);
        const Opened opened = opened::paper(day.store->reader(), day.paper()).value();
        const Sheet &sheet = opened.sheets[1];
        QCOMPARE(totalOf(sheet.given), 9700);
        QCOMPARE(totalOf(sheet.marks), 9900);
        QCOMPARE(opened.corrections.front().why, u"录错，应扣 1 分"_s);
        QCOMPARE(opened.corrections.front().decidedBy, Shen.user);
        QCOMPARE(codeOf(day.moderation.confirm(Su, proposed.id)), "practical.already_decided");
    }

    void explainsAScoreDownToTheMarkACorrectionReplaced()
    {
        const Moderated day;
        day.submitAll(0, 300, 0);
        const auto opened = [&] { return opened::paper(day.store->reader(), day.paper()).value(); };
        const Correction proposed = day.correct(Wang, Better, u"录错，应扣 1 分"_s).value();
        QVERIFY(day.moderation.confirm(Shen, proposed.id));
        const rules::Derivation tree = explain(day.scheme, opened()).value();
        QCOMPARE(tree.value, rules::Exact::of(day.score().points, 1));
        QVERIFY(rules::holds(tree));
        const auto lines = rules::linesOf(tree);
        const auto corrected = std::ranges::find(lines, rules::step::Corrected.toString(),
                                                 [](const auto &line) { return line.step->rule; });
        QVERIFY(corrected != lines.end());
        QCOMPARE(corrected->step->of, Better.aspect);
        QCOMPARE(corrected->step->value.numerator - corrected->step->from.front().value.numerator,
                 200);
        QVERIFY(tree.clause.document.startsWith(day.scheme.title));
    }

    void changesNothingWhenTheSecondPersonRefuses()
    {
        const Moderated day;
        day.submitAll(0, 300, 0);
        const Correction proposed = day.correct(Wang, Better, u"x"_s).value();
        QCOMPARE(codeOf(day.correct(Wang, Better, u"x"_s)), "practical.correction_open");
        QCOMPARE(codeOf(day.moderation.refuse(Shen, proposed.id, {})), "practical.reason_needed");
        QCOMPARE(codeOf(day.moderation.refuse(Wang, proposed.id, u"x"_s)), "practical.same_person");
        QVERIFY(day.moderation.refuse(Shen, proposed.id, u"录像显示未戴"_s));
        QCOMPARE(day.score().version, 1);
        QVERIFY(day.correct(Wang, Better, u"再议"_s));
        QCOMPARE(codeOf(day.moderation.confirm(Shen, CorrectionId(u"?"_s))),
                 "practical.no_such_correction");
    }

    void refusesCorrectionsThatCannotBe()
    {
        Moderated day;
        day.submitAll(0, 300, 0);
        QCOMPARE(codeOf(day.correct(Li, Better, u"x"_s)), "practical.not_the_chief");
        QCOMPARE(codeOf(day.correct(Wang, Better, u" "_s)), "practical.reason_needed");
        QCOMPARE(codeOf(day.correct(Wang, {u"1.1"_s, 501, {}, {}, {}, {}}, u"x"_s)),
                 "practical.out_of_range");
        QCOMPARE(codeOf(day.correct(Wang, {u"1.1"_s, 200, {}, u"扣分"_s, {}, {}}, u"x"_s)),
                 "practical.nothing_changes");
        QCOMPARE(
            codeOf(day.moderation.correct(Wang, day.paper(), UserId(u"qian"_s), Better, u"x"_s)),
            "practical.not_in_panel");
        QCOMPARE(codeOf(day.moderation.correct(Wang, day.paper(1), Li.user, Better, u"x"_s)),
                 "practical.still_blind");
        day.lock();
        QCOMPARE(codeOf(day.correct(Wang, Better, u"x"_s)), "practical.locked");
    }

    void lowersTheSpreadByCorrectionInsteadOfRuling()
    {
        const Moderated day;
        QCOMPARE(day.submitAll(0, 500, 1100).stage, Stage::Discuss); // Zhao gave 1.1 nothing
        const Mark back{u"1.1"_s, 500, {}, {}, {}, {}};
        const auto proposed =
            day.moderation.correct(Wang, day.paper(), Zhao.user, back, u"讨论后更正"_s).value();
        QCOMPARE(day.moderation.confirm(Shen, proposed.id)->stage, Stage::Settled);
        QCOMPARE(day.score().points, 9633);
    }

    // scoring.md 3.5: more than half of the panel, or the chief.
    void failsAKeySkillMostOfThePanelSawFailed()
    {
        const Moderated day;
        const Assessment assessment = day.vetoedBy({Li, Zhao});
        QCOMPARE(assessment.stage, Stage::Settled);
        QCOMPARE(assessment.score->failedKeySkill, QStringList{u"1.2"_s});
        QCOMPARE(assessment.score->points, 10000); // the points stay
    }

    void letsTheChiefRuleOnAVetoOfTheFew()
    {
        for (const Outcome outcome : {Outcome::Confirmed, Outcome::Dismissed}) {
            const Moderated day;
            const Assessment open = day.vetoedBy({Li});
            QCOMPARE(open.stage, Stage::RuleOnVeto);
            QCOMPARE(open.openVetoes, QStringList{u"1.2"_s});
            QCOMPARE(
                codeOf(day.moderation.rule(Wang, day.paper(), u"1.2"_s, Outcome::Kept, u"x"_s)),
                "practical.nothing_to_rule");
            QVERIFY(day.moderation.rule(Wang, day.paper(), u"1.2"_s, outcome, u"看录像"_s));
            QCOMPARE(day.score().failedKeySkill.isEmpty(), outcome == Outcome::Dismissed);
            QCOMPARE(day.score().points, 10000);
        }
    }

    // 59 and 61: the mean passes, but two of three say fail or pass apart. A person must look.
    void carriesTheDoubtOfAPassDecidedByTheRule()
    {
        const Moderated day;
        const Assessment assessment = day.submitAll(4100, 4000, 3900);
        QCOMPARE(assessment.score->points, 6000);
        QCOMPARE(day.score().doubts, std::vector{rules::Doubt::SpreadAcrossLine});
    }

    void tellsTheCentreTheWholePaperOnceItIsOpen()
    {
        const Moderated day;
        day.submitAll(0, 300, 0);
        const auto line = store::audit::on(day.store->reader(), day.paper().toString())->back();
        QCOMPARE(line.body.value(u"points"_s).toInt(), 9900);
        QCOMPARE(line.body.value(u"rule"_s).toString(), u"mean/1"_s);
        QCOMPARE(line.body.value(u"sheets"_s).toArray().size(), 3);
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const Moderated day(fault.plan());
        day.submitAll(0, 500, 1100);
        const auto steps = [&](auto act) { return stepsUntilWhole(*day.store, fault, act); };
        QCOMPARE(steps([&] { return day.correct(Wang, Better, u"x"_s); }), 4);
        const auto corrections = [&] {
            return ExamSite::must(opened::paper(day.store->reader(), day.paper())).corrections;
        };
        const CorrectionId first = corrections().back().id;
        QCOMPARE(steps([&] { return day.moderation.refuse(Shen, first, u"x"_s); }), 4);
        QCOMPARE(steps([&] {
                     return day.moderation.rule(Wang, day.paper(), SpreadMatter, Outcome::Kept,
                                                u"x"_s);
                 }),
                 5);
        QVERIFY(day.correct(Wang, Better, u"x"_s));
        const CorrectionId second = corrections().back().id;
        QCOMPARE(steps([&] { return day.moderation.confirm(Shen, second); }), 5);
    }
};

QTEST_GUILESS_MAIN(ModerationTest)
#include "moderation_test.moc"
