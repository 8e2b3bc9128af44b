// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ladder.h"
#include "rules/support/rows.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

using Marks = std::vector<Centi>;
Q_DECLARE_METATYPE(Marks)

class ScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combinesMarks_data() // scoring.md 3.2, from scoring_vectors.json
    {
        QTest::addColumn<Marks>("marks");
        QTest::addColumn<int>("how");
        QTest::addColumn<QList<double>>("expected"); // several: equally near pairs
        for (const auto &each : vectors(u"aggregation"_s)) {
            const QJsonObject row = each.toObject();
            const auto add = [&](const char *name, Combine how, const QList<double> &expected) {
                QTest::addRow("%s of %s", name, qPrintable(listText(row.value(u"scores"_s))))
                    << marksOf(row.value(u"scores"_s)) << int(how) << expected;
            };
            add("mean", Combine::Mean, {row.value(u"mean"_s).toDouble()});
            add("median", Combine::Median, {row.value(u"median"_s).toDouble()});
            if (row.contains(u"drop_high_low_mean"_s))
                add("drop", Combine::DropExtremes, {row.value(u"drop_high_low_mean"_s).toDouble()});
            QList<double> pairs;
            for (const auto &pair : row.value(u"closest_pair_mean"_s).toArray())
                pairs += pair.toDouble();
            if (!pairs.isEmpty())
                add("closest pair", Combine::ClosestPair, pairs);
        }
    }

    void combinesMarks()
    {
        QFETCH(const Marks, marks);
        QFETCH(const int, how);
        QFETCH(const QList<double>, expected);
        auto turned = marks;
        for (size_t turn = 0; turn < marks.size();
             ++turn) { // the order of assessors changes nothing
            std::rotate(turned.begin(), turned.begin() + 1, turned.end());
            const auto score = combine({static_cast<Combine>(how), {}}, turned, {});
            QVERIFY(score);
            if (expected.size() == 1) {
                QVERIFY(near(score->exact, expected[0]));
                QVERIFY(score->tied.empty());
                continue;
            }
            QCOMPARE(score->tied.size(), size_t(expected.size()));
            for (qsizetype i = 0; i < expected.size(); ++i)
                QVERIFY(near(score->tied[size_t(i)], expected[i]));
        }
    }

    void climbsTheLadder_data() // scoring.md 3.3
    {
        QTest::addColumn<Marks>("marks");
        QTest::addColumn<double>("tolerance");
        QTest::addColumn<QString>("step");
        QTest::addColumn<double>("points"); // -1: none
        for (const auto &each : vectors(u"third_marker"_s)) {
            const QJsonObject row = each.toObject();
            QJsonArray marks{row.value(u"a"_s), row.value(u"b"_s)};
            if (!row.value(u"c"_s).isNull())
                marks.append(row.value(u"c"_s));
            const QJsonArray result = row.value(u"result"_s).toArray();
            QTest::newRow(qPrintable(listText(marks)))
                << marksOf(marks) << row.value(u"T"_s).toDouble() << result[0].toString()
                << result[1].toDouble(-1);
        }
    }

    void climbsTheLadder()
    {
        QFETCH(const Marks, marks);
        QFETCH(const double, tolerance);
        QFETCH(const QString, step);
        QFETCH(const double, points);
        static const QHash<LadderStep, QString> Words{
            {LadderStep::Agreed, u"agree"_s},
            {LadderStep::NeedsThird, u"needs third"_s},
            {LadderStep::ThirdAndNearer, u"mean of third and nearer"_s},
            {LadderStep::MeanOfThree, u"mean of three"_s},
            {LadderStep::ChiefDecides, u"chief adjudicates"_s}};
        const auto ladder = climb({qRound64(tolerance * 100)}, {marks, {}, {}}, {});
        QVERIFY(ladder);
        QCOMPARE(Words.value(ladder->step), step);
        QCOMPARE(ladder->score.has_value(), points >= 0);
        if (ladder->score)
            QVERIFY(near(ladder->score->exact, points) && ladder->score->rule == u"two_markers/1");
    }

    void judgesLikeWorldSkills_data() // scoring.md 3.4
    {
        QTest::addColumn<QList<int>>("scores");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("mark"); // -1: score again
        for (const auto &each : vectors(u"judgement_0_3"_s)) {
            const QJsonObject row = each.toObject();
            QList<int> scores;
            for (const auto &score : row.value(u"scores"_s).toArray())
                scores += score.toInt();
            const bool ok = row.value(u"status"_s).toString() == u"ok";
            QTest::newRow(qPrintable(listText(row.value(u"scores"_s)) + u" of "_s
                                     + QString::number(row.value(u"max"_s).toDouble())))
                << scores << row.value(u"max"_s).toDouble()
                << (ok ? row.value(u"mark"_s).toDouble() : -1);
        }
    }

    void judgesLikeWorldSkills()
    {
        QFETCH(const QList<int>, scores);
        QFETCH(const double, max);
        QFETCH(const double, mark);
        const auto answer = judgement(scores, qRound64(max * 100));
        QCOMPARE(codeOf(answer), mark < 0 ? u"rules.judgement_spread"_s : QString());
        if (answer)
            QVERIFY(near(*answer, mark));
    }

    void roundsOnceAndUp_data() // scoring.md 3.1, the traps
    {
        QTest::addColumn<Marks>("marks");
        QTest::addColumn<Centi>("unit");
        QTest::addColumn<Centi>("points");
        QTest::addColumn<bool>("lifts");
        QTest::newRow("59.5 to whole") << Marks{5950} << Centi(100) << Centi(6000) << true;
        QTest::newRow("59.49 to whole") << Marks{5949} << Centi(100) << Centi(5900) << false;
        QTest::newRow("59.4 59.5 59.6 to whole")
            << Marks{5940, 5950, 5960} << Centi(100) << Centi(6000) << true;
        QTest::newRow("59.99 59.99 59.99 60.02")
            << Marks{5999, 5999, 5999, 6002} << Centi(1) << Centi(6000) << true; // 59.9975
        QTest::newRow("59.99 60 is 59.995") << Marks{5999, 6000} << Centi(1) << Centi(6000) << true;
        QTest::newRow("82 85 84") << Marks{8200, 8500, 8400} << Centi(1) << Centi(8367) << false;
        QTest::newRow("60 exactly") << Marks{6000, 6000} << Centi(100) << Centi(6000) << false;
        QTest::newRow("to the half") << Marks{5974} << Centi(50) << Centi(5950) << false;
        QTest::newRow("to the half, up") << Marks{5975} << Centi(50) << Centi(6000) << true;
        QTest::newRow("nothing") << Marks{0, 0, 0} << Centi(1) << Centi(0) << false;
        QTest::newRow("full") << Marks{10000, 10000} << Centi(1) << Centi(10000) << false;
    }

    void roundsOnceAndUp()
    {
        QFETCH(const Marks, marks);
        QFETCH(const Centi, unit);
        QFETCH(const Centi, points);
        QFETCH(const bool, lifts);
        const auto score = combine({}, marks, {.unit = unit});
        QVERIFY(score);
        QCOMPARE(score->points, points);
        QCOMPARE(score->rule, u"mean/1"_s);
        QCOMPARE(doubts(*score).contains(u"lifts"), lifts);
    }

    void neverDecidesAPassAlone_data() // design.md 5, fact 6
    {
        QTest::addColumn<Marks>("marks");
        QTest::addColumn<int>("how");
        QTest::addColumn<Centi>("penalty");
        QTest::addColumn<QString>("doubt");
        const auto row = [](const char *name, const Marks &marks, Combine how, Centi penalty,
                            const char *doubt) {
            QTest::newRow(name) << marks << int(how) << penalty << QString::fromLatin1(doubt);
        };
        using enum Combine;
        row("59 61 mean", {5900, 6100}, Mean, 0, "spread");
        row("59 60 61 closest pair", {5900, 6000, 6100}, ClosestPair, 0, "spread tie");
        row("100 0 50 closest pair", {10000, 0, 5000}, ClosestPair, 0, "spread tie");
        row("58 59 90 median", {5800, 5900, 9000}, Median, 0, "spread");
        row("82 83 84 tie above", {8200, 8300, 8400}, ClosestPair, 0, "");
        row("all pass", {6000, 6100, 9000}, Mean, 0, "");
        row("all fail", {1000, 5999, 5999}, DropExtremes, 0, "");
        row("penalty drags one under", {6500, 7200}, Mean, 1000, "spread");
        row("penalty drags both under", {6500, 6600}, Mean, 1000, "");
        row("penalty over all", {500, 600}, Mean, 1000, "");
    }

    void neverDecidesAPassAlone()
    {
        QFETCH(const Marks, marks);
        QFETCH(const int, how);
        QFETCH(const Centi, penalty);
        QFETCH(const QString, doubt);
        const auto score = combine({static_cast<Combine>(how), {}}, marks, {.penalty = penalty});
        QVERIFY(score);
        QCOMPARE(doubts(*score), doubt);
        QCOMPARE(score->needsPerson(), !doubt.isEmpty());
        QVERIFY(score->points >= 0);
    }

    void guardsTheLadderToo()
    {
        QCOMPARE(doubts(*climb({}, {{5900, 6100}, {}, {}}, {})->score), u"spread"_s);
        QVERIFY(!climb({}, {{7200, 9000, 7500}, {}, {}}, {})->score->needsPerson());
        // The first marker failed the candidate; leaving that mark out is the rule's doing.
        QCOMPARE(doubts(*climb({}, {{5000, 7200, 7000}, {}, {}}, {})->score), u"spread"_s);
        QCOMPARE(doubts(*climb({}, {{5000, 9000, 7000}, 6500, {}}, {})->score), u"spread"_s);
    }

    void agreesAsUniversityCollegeLondonDoes_data() // scoring.md 3.3, T = 5
    {
        QTest::addColumn<Marks>("marks");
        QTest::addColumn<double>("points"); // -1: a third is asked; -2: refused
        QTest::newRow("50 55") << Marks{5000, 5500} << 52.5;
        QTest::newRow("64 67") << Marks{6400, 6700} << 65.5;
        QTest::newRow("71 75") << Marks{7100, 7500} << 73.0;
        QTest::newRow("50 58") << Marks{5000, 5800} << -1.0;
        QTest::newRow("50 75") << Marks{5000, 7500} << -1.0;
        QTest::newRow("101 99") << Marks{10100, 9900} << -2.0;
        QTest::newRow("59.999 58.15") << Marks{5999, 5815} << 59.07; // floored to two decimals
    }

    void agreesAsUniversityCollegeLondonDoes()
    {
        QFETCH(const Marks, marks);
        QFETCH(const double, points);
        const auto ladder = climb({500}, {marks, {}, {}}, {});
        QCOMPARE(codeOf(ladder), points == -2.0 ? u"rules.mark_out_of_range"_s : QString());
        if (ladder && points >= 0)
            QVERIFY(near(ladder->score->exact, points));
        else if (ladder)
            QVERIFY(ladder->step == LadderStep::NeedsThird && !ladder->score);
    }

    void letsTheSchemeSayWhatAThirdMarkDoes()
    {
        const Markers wide{{7000, 9000, 7500}, {}, {}};
        const auto exact = [&](ThirdMark third) {
            return climb({1000, third}, wide, {})->score->exact;
        };
        QCOMPARE(exact(ThirdMark::WithNearer), Exact::of(7250, 1));
        QCOMPARE(exact(ThirdMark::Stands), Exact::of(7500, 1));
        QCOMPARE(exact(ThirdMark::ClosestPair), Exact::of(7250, 1));
        const auto toChief = climb({1000, ThirdMark::ToChief}, wide, {});
        QVERIFY(toChief->step == LadderStep::ChiefDecides && !toChief->score);
        const auto decided = climb({1000, ThirdMark::ToChief}, {wide.marks, 8000, {}}, {});
        QCOMPARE(decided->step, LadderStep::ChiefDecided);
        QCOMPARE(decided->score->points, Centi(8000));
        QCOMPARE(decided->score->rule, u"chief/1"_s);
        for (const ThirdMark third : {ThirdMark::WithNearer, ThirdMark::Stands,
                                      ThirdMark::ClosestPair, ThirdMark::ToChief}) {
            QCOMPARE(ladderNamed(ladderId(third)), third);
            QCOMPARE(thirdMarkNamed(thirdMarkWord(third)), third);
        }
    }

    void asksForAThirdWhereOneAspectLiesApart()
    {
        const std::vector<AspectMarks> aspects{{{500, 800}, 200}, {{900, 700}, 200}};
        const auto ladder = climb({1000}, {{7000, 7100}, {}, aspects}, {});
        QCOMPARE(ladder->step, LadderStep::NeedsThird);
        QCOMPARE(ladder->apart, std::vector<size_t>{0});
        QVERIFY(climb({1000}, {{7000, 7100, 7050}, {}, aspects}, {})->score.has_value());
    }

    void callsEqualMarksNoTie()
    {
        const Centi same[] = {5900, 5900, 5900, 9000};
        const auto score = combine({Combine::ClosestPair, {}}, same, {});
        QCOMPARE(score->exact, Exact::of(5900, 1));
        QVERIFY(score->tied.empty());
    }

    void weighsExactly()
    {
        const Centi marks[] = {5999, 6001};
        const auto score = combine({Combine::Weighted, {3, 7}}, marks, {});
        QCOMPARE(score->exact, Exact::of(60004, 10)); // 0.3 and 0.7 without a float
        QCOMPARE(score->points, Centi(6000));
        QCOMPARE(codeOf(combine({Combine::Weighted, {0, 0}}, marks, {})), u"rules.bad_weights"_s);
        QCOMPARE(codeOf(combine({Combine::Weighted, {1}}, marks, {})), u"rules.bad_weights"_s);
        QCOMPARE(codeOf(combine({Combine::Weighted, {2, -1}}, marks, {})), u"rules.bad_weights"_s);
    }

    void refusesWhatIsNoMark()
    {
        const Centi good[] = {6000, 7000}, over[] = {6000, 10001}, under[] = {-1, 6000};
        QCOMPARE(codeOf(combine({}, {}, {})), u"rules.no_marks"_s); // not marked is not zero
        QCOMPARE(codeOf(combine({}, over, {})), u"rules.mark_out_of_range"_s);
        QCOMPARE(codeOf(combine({}, under, {})), u"rules.mark_out_of_range"_s);
        QCOMPARE(codeOf(combine({Combine::DropExtremes, {}}, good, {})), u"rules.too_few_marks"_s);
        QCOMPARE(codeOf(combine({Combine::ClosestPair, {}}, std::span(good).first(1), {})),
                 u"rules.too_few_marks"_s);
        for (const Scale &scale : {Scale{.full = 0}, Scale{.passLine = 10001}, Scale{.unit = 0},
                                   Scale{.penalty = -1}, Scale{.penalty = 10001}})
            QCOMPARE(codeOf(combine({}, good, scale)), u"rules.bad_scale"_s);
        const auto climbing = [](const Markers &markers) { return codeOf(climb({}, markers, {})); };
        QCOMPARE(climbing({{6000}, {}, {}}), u"rules.two_or_three_marks"_s);
        QCOMPARE(climbing({{1, 2, 3, 4}, {}, {}}), u"rules.two_or_three_marks"_s);
        QCOMPARE(climbing({{7000, 7500, 9000}, {}, {}}), u"rules.third_not_needed"_s);
        QCOMPARE(climbing({{7000, 7500}, 7200, {}}), u"rules.chief_not_needed"_s);
        QCOMPARE(climbing({{7000, 7500}, 10001, {}}), u"rules.mark_out_of_range"_s);
        QCOMPARE(climbing({{7000, 7500}, {}, {{{1, 2}, -1}}}), u"rules.bad_scale"_s);
        const int two[] = {1, 2}, four3[] = {1, 2, 4};
        QCOMPARE(codeOf(judgement(two, 100)), u"rules.judgement_needs_three"_s);
        QCOMPARE(codeOf(judgement(four3, 100)), u"rules.judgement_out_of_range"_s);
    }

    void namesItsRules()
    {
        for (const Combine how : {Combine::Mean, Combine::Median, Combine::DropExtremes,
                                  Combine::ClosestPair, Combine::Weighted})
            QCOMPARE(combineNamed(combineId(how)), how);
        QCOMPARE(combineNamed(u"mean/2"), std::nullopt);
    }

    void confirmsCriticalFaultsByMostOfThePanel() // scoring.md 3.5: 2 of 3, or the chief
    {
        QVERIFY(!isConfirmed(1, 3, false) && isConfirmed(2, 3, false) && isConfirmed(1, 3, true));
        QVERIFY(!isConfirmed(2, 5, false) && isConfirmed(3, 5, false));
    }

    void staysExactUnderTheLargestMarks()
    {
        const std::vector<Centi> marks(1000, 100'000'00);
        const CombineRule heavy{Combine::Weighted, std::vector<int>(1000, 100'000)};
        const auto score = combine(heavy, marks, {.full = 100'000'00, .unit = 7});
        QVERIFY(score);
        QCOMPARE(score->exact, Exact::of(100'000'00, 1));
        QVERIFY(score->points <= 100'000'00);
    }

    void liesBetweenTheExtremesWhateverTheMarks()
    {
        Noise noise(u"0"_s);
        for (int i = 0; i < 20'000; ++i) {
            Marks marks(size_t(3 + noise.upTo(5)));
            for (Centi &mark : marks)
                mark = noise.upTo(10001);
            const auto [lowest, highest] = std::ranges::minmax(marks);
            for (const Combine how :
                 {Combine::Mean, Combine::Median, Combine::DropExtremes, Combine::ClosestPair}) {
                const auto score = combine({how, {}}, marks, {});
                QVERIFY(score->points >= lowest && score->points <= highest);
                // The guard: without a doubt, every assessor is on the side the score is on.
                if (!score->needsPerson())
                    QVERIFY((lowest >= 6000) == (score->points >= 6000)
                            && (highest >= 6000) == (score->points >= 6000));
            }
        }
    }

private:
    static QJsonArray vectors(const QString &name)
    {
        QFile file(QStringLiteral(TEST_DATA "/rules/scoring_vectors.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        QJsonArray all = QJsonDocument::fromJson(file.readAll()).object().value(name).toArray();
        Q_ASSERT(!all.isEmpty());
        return all;
    }
    static Marks marksOf(const QJsonValue &scores)
    {
        Marks marks;
        for (const auto &score : scores.toArray())
            marks.push_back(qRound64(score.toDouble() * 100));
        return marks;
    }
    static QString listText(const QJsonValue &values)
    {
        return QString::fromUtf8(QJsonDocument(values.toArray()).toJson(QJsonDocument::Compact));
    }
    static bool near(const Exact &exact, double points) // the vectors carry six decimals
    {
        return std::abs(double(exact.numerator) / double(exact.denominator) / 100 - points) < 5e-7;
    }
    static QString doubts(const Score &score)
    {
        static const QHash<Doubt, QString> Words{{Doubt::SpreadAcrossLine, u"spread"_s},
                                                 {Doubt::TieAcrossLine, u"tie"_s},
                                                 {Doubt::RoundingLifts, u"lifts"_s}};
        QStringList words;
        for (const Doubt doubt : score.doubts)
            words += Words.value(doubt);
        return words.join(u' ');
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "score_test.moc"
