// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/support/rows.h"
#include "rules/verdict.h"

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

using Scores = std::vector<SubjectScore>;
Q_DECLARE_METATYPE(Scores)

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data() // domain.md 3.3
    {
        QTest::addColumn<Scores>("scores");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("parts");
        using enum SubjectKind;
        using enum ScoreState;
        const auto scored = [](SubjectKind kind, Centi points) {
            return SubjectScore{kind, Scored, points, false};
        };
        const auto row = [](const char *name, const Scores &scores, const char *verdict,
                            const char *parts) {
            QTest::newRow(name) << scores << QString::fromLatin1(verdict)
                                << QString::fromLatin1(parts);
        };
        row("both at the line", {scored(Theory, 6000), scored(Practical, 6000)}, "pass",
            "passed passed");
        row("one hundredth under", {scored(Theory, 5999), scored(Practical, 10000)}, "fail",
            "below_line passed");
        row("a mean of 60 is no pass", {scored(Theory, 3000), scored(Practical, 9000)}, "fail",
            "below_line passed");
        row("absent is a fail", {{Theory, Absent, 0, false}, scored(Practical, 9000)}, "fail",
            "absent passed");
        row("voided is a fail", {{Theory, Voided, 0, false}, scored(Practical, 9000)}, "fail",
            "voided passed");
        row("zero is a mark", {scored(Theory, 0), scored(Practical, 9000)}, "fail",
            "below_line passed");
        row("exempt counts as passed", {{Theory, Exempt, 0, false}, scored(Practical, 9000)},
            "pass", "exempt passed");
        row("not marked", {{Theory, NotMarked, 0, false}, scored(Practical, 9000)}, "incomplete",
            "not_marked passed");
        row("never scored", {scored(Practical, 9000)}, "incomplete", "not_marked passed");
        row("a blank beside a fail", {scored(Theory, 1000)}, "incomplete", "below_line not_marked");
        row("★ fails whatever the points", {scored(Theory, 9000), {Practical, Scored, 9900, true}},
            "fail", "passed key_skill_failed");
        row("order does not matter", {scored(Practical, 6000), scored(Theory, 6000)}, "pass",
            "passed passed");
    }

    void judges()
    {
        QFETCH(const Scores, scores);
        QFETCH(const QString, verdict);
        QFETCH(const QString, parts);
        const auto decision = judge(Welder3.subjects, scores);
        QVERIFY(decision);
        QStringList words;
        for (const auto &part : decision->parts)
            words += subjectVerdictWord(part.verdict).toString();
        QCOMPARE(words.join(u' '), parts);
        QCOMPARE(verdictWord(decision->verdict).toString(), verdict);
    }

    void asksForReviewAtTheHigherLevels()
    {
        const LevelRule two = *levelRule(*standardFor(Edition::Of2022, u"6-18-02-04"), Level::Two);
        const Scores scores{{SubjectKind::Theory, ScoreState::Scored, 9000, false},
                            {SubjectKind::Practical, ScoreState::Scored, 9000, false}};
        QCOMPARE(judge(two.subjects, scores)->verdict, Verdict::Incomplete);
    }

    void keepsEachSubjectsOwnLine()
    {
        LevelRule rule = Welder3;
        rule.subjects[1].passLine.value = 8000;
        const Scores scores{{SubjectKind::Theory, ScoreState::Scored, 6000, false},
                            {SubjectKind::Practical, ScoreState::Scored, 7999, false}};
        QCOMPARE(judge(rule.subjects, scores)->verdict, Verdict::Fail);
    }

    void refusesWhatDoesNotFit()
    {
        const SubjectScore theory{SubjectKind::Theory, ScoreState::Scored, 6000, false};
        const SubjectScore review{SubjectKind::Review, ScoreState::Scored, 6000, false};
        const SubjectScore over{SubjectKind::Theory, ScoreState::Scored, 10001, false};
        QCOMPARE(codeOf(judge({}, {})), u"rules.no_subjects"_s);
        QCOMPARE(codeOf(judge(Welder3.subjects, Scores{review})), u"rules.subject_not_required"_s);
        QCOMPARE(codeOf(judge(Welder3.subjects, Scores{theory, theory})), u"rules.subject_twice"_s);
        QCOMPARE(codeOf(judge(Welder3.subjects, Scores{over})), u"rules.mark_out_of_range"_s);
    }

    void namesItsStates()
    {
        using enum ScoreState;
        for (const ScoreState state : {NotMarked, Absent, Exempt, Voided, Scored})
            QCOMPARE(scoreStateNamed(scoreStateWord(state)), state);
        QCOMPARE(scoreStateNamed(u"0"), std::nullopt);
        for (int i = 0; i < SubjectKindCount; ++i) {
            const auto kind = static_cast<SubjectKind>(i);
            QCOMPARE(subjectNamed(subjectWord(kind)), kind);
            QCOMPARE(subjectNamed(subjectTitle(kind)), kind);
        }
    }

private:
    static inline const LevelRule Welder3 =
        *levelRule(*standardFor(Edition::Of2022, u"6-18-02-04"), Level::Three);
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "verdict_test.moc"
