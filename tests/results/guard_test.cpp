// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/opened.h"
#include "practical/panel_day.h"
#include "results/gather_mark_sheets.h"
#include "results/lock_results.h"
#include "results/registers.h"
#include "security/permissions.h"
#include "theory/key_in.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::results;
using namespace kaochang::tests;
using rules::SubjectKind;

namespace {

const Actor Inspector{UserId(u"inspector"_s), Role::InternalSupervisor};

// Theory 80 for everybody; in the practical one candidate has the given totals lost, the other two
// did not come. The sitting has ended and the missing video is accepted.
struct GuardedDay : PanelDay
{
    LockResults locking{*store, clock};
    roster::EnrolmentId doubtful;

    explicit GuardedDay(Centi wang, Centi li, Centi zhao, store::FaultPlan faults = {})
        : PanelDay(std::move(faults))
    {
        submitAll(wang, li, zhao);
        for (size_t other = 1; other < papers.size(); ++other)
            for (const Actor &who : {Wang, Li, Zhao})
                must(marking.submitAs(who, paper(other), rules::ScoreState::Absent, u"未到"_s));
        const theory::KeyIn keyIn(*store, clock);
        for (const roster::Enrolment &candidate : enrolled) {
            must(keyIn.first(Shen, candidate.id, theory::scored(8000)));
            must(keyIn.second(Su, candidate.id, theory::scored(8000)));
        }
        doubtful = must(practical::opened::paper(store->reader(), paper())).enrolment;
        clock.advance(90 * 60);
        must(site::RunSitting(*store, clock).close(Clerk, sitting.id, u"交卷"_s));
        must(locking.acceptGaps(Inspector, sitting.id, {id(0), id(1), id(2)}, u"演练，未录像"_s));
    }

    SubjectLine line() const
    {
        const auto sheet = must(resultSheet(store->reader(), sitting.id));
        for (const ResultLine &one : sheet.lines)
            for (const SubjectLine &subject : one.subjects)
                if (one.who.enrolment.id == doubtful
                    && subject.result.kind == SubjectKind::Practical)
                    return subject;
        qFatal("no practical");
    }
    Result<Guard> say(const Actor &by, Opinion opinion) const
    {
        return locking.resolveGuard(by, doubtful, SubjectKind::Practical,
                                    {{}, opinion, {}, u"三人分差在允许范围"_s});
    }
    std::string_view propose() const { return codeOf(locking.propose(Shen, sitting.id)); }
};

} // namespace

class GuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePanelsScoreWithAllThatMadeIt()
    {
        const GuardedDay day(1800, 1500, 1600);
        const SubjectLine line = day.line();
        QCOMPARE(line.result.points, Centi(8367));
        QCOMPARE(line.result.derivation.rule, u"mean/1"_s);
        QCOMPARE(line.result.derivation.marks, (std::vector<Centi>{8200, 8500, 8400}));
        QVERIFY(line.guard.doubts.empty());
        QCOMPARE(day.propose(), "done");
        QVERIFY(day.locking.confirm(Su, day.sitting.id));
        QCOMPARE(day.line().result.version, 1);
        QVERIFY(recompute(day.line().result));
    }

    void stopsWhereTheRuleWouldDecideAPass()
    {
        const GuardedDay day(4100, 4000, 3900); // 59, 60, 61: the mean passes
        QCOMPARE(day.line().result.points, Centi(6000));
        QCOMPARE(day.line().guard.doubts,
                 std::vector<rules::Doubt>{rules::Doubt::SpreadAcrossLine});
        QCOMPARE(day.propose(), "results.guard_open");
    }

    void goesOnWhenTwoPeopleSayThatItStands()
    {
        const GuardedDay day(4100, 4000, 3900);
        QVERIFY(!day.say(Shen, Opinion::Stands)->isSettled());
        QCOMPARE(codeOf(day.say(Shen, Opinion::Stands)), "results.opinion_given");
        QCOMPARE(day.propose(), "results.guard_open");
        QVERIFY(day.say(Wang, Opinion::Stands)->isSettled());
        QCOMPARE(day.propose(), "done");
        QVERIFY(day.locking.confirm(Su, day.sitting.id));
        // The register still shows who looked.
        QCOMPARE(day.line().guard.opinions.size(), size_t(2));
        QCOMPARE(day.line().guard.opinions[0].by, Shen.user);
        const auto reader = day.store->reader();
        const auto register_ =
            resultSummary(ExamDay::must(formHead(reader, day.sitting.id)),
                          ExamDay::must(resultSheet(reader, day.sitting.id)), Numbers::Masked);
        QVERIFY(std::ranges::any_of(register_.lines, [](const ScoreLine &line) {
            return line.remark.contains(u"合格线已由 2 人复核"_s);
        }));
    }

    void waitsForOtherMarksWhenOnePersonAsksForThem()
    {
        const GuardedDay day(4100, 4000, 3900);
        ExamDay::must(day.say(Shen, Opinion::Stands));
        ExamDay::must(day.say(Su, Opinion::Stands));
        ExamDay::must(day.say(Wang, Opinion::MarkAgain));
        QCOMPARE(day.propose(), "results.guard_open");
        // A moderated mark is another number, and another question.
        practical::Mark mark;
        mark.aspect = day.scheme.aspects().back().number;
        mark.points = day.scheme.aspects().back().maximum - 200;
        mark.note = u"复核"_s;
        const auto open =
            ExamDay::must(day.moderation.correct(Wang, day.paper(), Zhao.user, mark, u"复核"_s));
        QCOMPARE(day.propose(), "results.marks_unsettled");
        ExamDay::must(day.moderation.confirm(Su, open.id));
        QCOMPARE(day.line().result.derivation.marks, (std::vector<Centi>{5900, 6000, 5900}));
        QVERIFY(day.line().guard.opinions.empty());
        QCOMPARE(day.propose(), "results.guard_open"); // 60 among 59s still straddles the line
    }

    void refusesAnOpinionWithoutReasonOrWithoutDoubt()
    {
        const GuardedDay doubted(4100, 4000, 3900);
        QCOMPARE(codeOf(doubted.locking.resolveGuard(Shen, doubted.doubtful, SubjectKind::Practical,
                                                     {{}, Opinion::Stands, {}, u" "_s})),
                 "results.reason_needed");
        QCOMPARE(codeOf(doubted.locking.resolveGuard(Shen, doubted.doubtful, SubjectKind::Theory,
                                                     {{}, Opinion::Stands, {}, u"x"_s})),
                 "results.no_guard");
        QCOMPARE(codeOf(doubted.locking.resolveGuard(Shen, roster::EnrolmentId(u"?"_s),
                                                     SubjectKind::Practical,
                                                     {{}, Opinion::Stands, {}, u"x"_s})),
                 "roster.no_such_enrolment");
        const GuardedDay clear(1000, 1000, 1000);
        QCOMPARE(codeOf(clear.say(Shen, Opinion::Stands)), "results.no_guard");
    }

    void printsMarkSheetsBlankForThePanelAndFilledAfterwards()
    {
        const PanelDay before;
        const auto reader = before.store->reader();
        const MarkSheetForm blank = blankMarkSheets(reader, Li, before.panel).value();
        QCOMPARE(blank.sheets.size(), size_t(3));
        QCOMPARE(blank.assessors, (QStringList{u"考评员甲"_s, u"考评员乙"_s, u"考评员丙"_s}));
        QVERIFY(blank.sheets[0].parts[0].aspects[1].title.startsWith(u'★'));
        QVERIFY(blank.sheets[0].parts[0].aspects[0].marks.isEmpty());
        QCOMPARE(codeOf(blankMarkSheets(reader, Shen, before.panel)), "practical.not_in_panel");
        QVERIFY(filledMarkSheets(reader, before.panel)->sheets.empty()); // still blind

        const GuardedDay after(1800, 1500, 1600);
        const MarkSheetForm filled = filledMarkSheets(after.store->reader(), after.panel).value();
        const auto sheet =
            std::ranges::find(filled.sheets, sheetCode(after.paper()), &MarkSheet::code);
        QVERIFY(sheet != filled.sheets.end());
        QCOMPARE(sheet->totals, (QStringList{u"82"_s, u"85"_s, u"84"_s}));
        QCOMPARE(sheet->parts[0].aspects[0].reason, u"扣分"_s);
        QCOMPARE(sheet->maximum, u"100"_s);
        QVERIFY(printed(filled));
    }

    void failsThePracticalOfWhoMissedAKeySkillWhateverThePoints()
    {
        SubjectResult result;
        result.kind = SubjectKind::Practical;
        result.state = rules::ScoreState::Scored;
        result.points = 9000;
        result.failedKeySkill = true;
        QCOMPARE(result.verdict(), rules::SubjectVerdict::KeySkillFailed);
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const GuardedDay day(4100, 4000, 3900, fault.plan());
        const int steps =
            stepsUntilWhole(*day.store, fault, [&] { return day.say(Shen, Opinion::Stands); });
        QVERIFY(steps > 2);
        QCOMPARE(day.line().guard.opinions.size(), size_t(1));
    }
};

QTEST_MAIN(GuardTest)
#include "guard_test.moc"
