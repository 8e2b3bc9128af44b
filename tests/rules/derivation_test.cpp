// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of scores whatever the marks: properties, tried on generated panels by rapidcheck.
#include "rules/derivation.h"
#include "rules/support/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <rapidcheck.h>

using namespace kaochang;
using namespace kaochang::rules;
using namespace Qt::StringLiterals;

namespace {

using Marks = std::vector<Centi>;

rc::Gen<Centi> centis(Centi from, Centi to)
{
    // Half of all marks lie around the pass line: that is where rules go wrong.
    return rc::gen::oneOf(rc::gen::inRange<Centi>(from, to + 1),
                          rc::gen::inRange<Centi>(std::max<Centi>(from, 5890), 6111));
}

Marks someMarks()
{
    const size_t many = *rc::gen::inRange<size_t>(3, 9);
    return *rc::gen::container<Marks>(many, centis(0, 10000));
}

CombineRule someRule(size_t marks)
{
    CombineRule rule{*rc::gen::element(Combine::Mean, Combine::Median, Combine::DropExtremes,
                                       Combine::ClosestPair, Combine::Weighted),
                     {}};
    if (rule.how == Combine::Weighted)
        rule.weights = *rc::gen::container<std::vector<int>>(marks, rc::gen::inRange(1, 1000));
    return rule;
}

Scale someScale()
{
    return {10000, 6000, *rc::gen::element<Centi>(1, 10, 50, 100),
            *rc::gen::element<Centi>(0, 0, 100, 2500)};
}

Derivation explained(const CombineRule &rule, const Marks &marks, const Scale &scale)
{
    std::vector<Derivation> leaves;
    for (const Centi mark : marks)
        leaves.push_back(given(u"a"_s, mark));
    return explain({u"paper"_s, rule, {u"scheme"_s, u"combine"_s}, {}, {}, scale}, leaves).value();
}

bool passes(Centi points)
{
    return points >= 6000;
}

} // namespace

class DerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothingWithTheOrderOfAssessors()
    {
        QVERIFY(rc::check([] {
            Marks marks = someMarks();
            CombineRule rule = someRule(marks.size());
            const Scale scale = someScale();
            const auto score = combine(rule, marks, scale);
            const size_t turn = *rc::gen::inRange<size_t>(0, marks.size());
            const auto by = std::ptrdiff_t(turn);
            std::rotate(marks.begin(), marks.begin() + by, marks.end());
            if (!rule.weights.empty()) // a weight goes where its assessor goes
                std::rotate(rule.weights.begin(), rule.weights.begin() + by, rule.weights.end());
            RC_ASSERT(bool(*combine(rule, marks, scale) == *score));
        }));
    }

    // Closest pair is not monotone by its nature (it may drop a raised mark), and says so below.
    void neverFallsWhenAMarkRises()
    {
        QVERIFY(rc::check([] {
            Marks marks = someMarks();
            const CombineRule rule = someRule(marks.size());
            RC_PRE(rule.how != Combine::ClosestPair);
            const Scale scale = someScale();
            const Centi before = combine(rule, marks, scale)->points;
            Centi &raised = marks[*rc::gen::inRange<size_t>(0, marks.size())];
            raised = *rc::gen::inRange<Centi>(raised, 10001);
            RC_ASSERT(combine(rule, marks, scale)->points >= before);
        }));
    }

    void mayFallUnderClosestPairWhenAMarkRises()
    {
        QCOMPARE(combine({Combine::ClosestPair, {}}, Marks{7000, 8000, 8100}, {})->points, 8050);
        QCOMPARE(combine({Combine::ClosestPair, {}}, Marks{7000, 8000, 9100}, {})->points, 7500);
    }

    void neverCrossesThePassLineSilently()
    {
        QVERIFY(rc::check([] {
            const Marks marks = someMarks();
            const Scale scale = someScale();
            const auto score = combine(someRule(marks.size()), marks, scale);
            if (score->needsPerson())
                return;
            for (const Centi mark : marks)
                RC_ASSERT(passes(mark - scale.penalty) == passes(score->points));
        }));
    }

    void neverCrossesThePassLineSilentlyOnTheLadder()
    {
        QVERIFY(rc::check([] {
            Marks marks =
                *rc::gen::container<Marks>(*rc::gen::inRange<size_t>(2, 4), centis(0, 10000));
            const LadderRule rule{*rc::gen::inRange<Centi>(0, 3000),
                                  *rc::gen::element(ThirdMark::WithNearer, ThirdMark::Stands,
                                                    ThirdMark::ClosestPair, ThirdMark::ToChief)};
            const Scale scale = someScale();
            const auto ladder = climb(rule, {marks, {}, {}}, scale);
            if (!ladder || !ladder->score || ladder->score->needsPerson())
                return;
            for (const Centi mark : marks)
                RC_ASSERT(passes(mark - scale.penalty) == passes(ladder->score->points));
        }));
    }

    void computesAgainToTheStoredScore()
    {
        QVERIFY(rc::check([] {
            const Marks marks = someMarks();
            const CombineRule rule = someRule(marks.size());
            const Scale scale = someScale();
            const Derivation tree = explained(rule, marks, scale);
            RC_ASSERT(tree.value == Exact::of(combine(rule, marks, scale)->points, 1));
            RC_ASSERT(holds(tree).has_value());
            const auto text = QJsonDocument(derivationJson(tree)).toJson();
            const auto read = readDerivation(QJsonDocument::fromJson(text).object());
            RC_ASSERT(bool(*read == tree));
        }));
    }

    void noticesAnyNumberThatWasChanged()
    {
        QVERIFY(rc::check([] {
            const Marks marks = someMarks();
            Derivation tree = explained(someRule(marks.size()), marks, someScale());
            Derivation *step = &tree; // any step above the leaves: a leaf is somebody's word
            while (!step->from.front().from.empty() && *rc::gen::arbitrary<bool>())
                step = &step->from.front();
            step->value.numerator += step->value.denominator;
            RC_ASSERT(codeOf(holds(tree)) == u"rules.derivation_disagrees"_s);
        }));
    }

    void explainsAJudgementWithinASum()
    {
        Derivation levels{step::Judgement.toString(),
                          u"B1"_s,
                          {u"WSI"_s, u"judgement"_s},
                          {},
                          {150},
                          {given(u"1"_s, 2), given(u"2"_s, 2), given(u"3"_s, 3)}};
        const Derivation judged = derive(levels).value();
        QCOMPARE(judged.value, Exact::of(350, 3));
        Derivation sum{step::Sum.toString(), u"paper"_s, {}, {}, {}, {judged, given(u"M1"_s, 500)}};
        const Derivation tree = derive(sum).value();
        QCOMPARE(exactText(tree.value), u"1850/3"_s);
        QVERIFY(holds(tree));
        QCOMPARE(linesOf(tree).size(), size_t(6));
        QCOMPARE(linesOf(tree)[2].depth, 2);
        levels.from.back() = given(u"3"_s, 0);
        QCOMPARE(codeOf(derive(levels)), u"rules.judgement_spread"_s);
    }

    void refusesWhatItCannotRead()
    {
        const auto read = [](const char *text) {
            return codeOf(readDerivation(QJsonDocument::fromJson(json(text)).object()));
        };
        QCOMPARE(read("{}"), u"rules.bad_derivation"_s);
        QCOMPARE(read("{'rule':'sum/1','value':'1/0'}"), u"rules.bad_derivation"_s);
        QCOMPARE(read("{'rule':'sum/1','value':'x'}"), u"rules.bad_derivation"_s);
        QCOMPARE(read("{'rule':'sum/1','value':'1','from':[1]}"), u"rules.bad_derivation"_s);
        Derivation deep = given(u"a"_s, 1);
        for (int i = 0; i < 40; ++i)
            deep = {step::Sum.toString(), {}, {}, Exact::of(1, 1), {}, {deep}};
        QCOMPARE(codeOf(readDerivation(derivationJson(deep))), u"rules.bad_derivation"_s);
        QCOMPARE(codeOf(derive({u"mean/9"_s, {}, {}, {}, {}, {}})), u"rules.unknown_rule"_s);
        for (const QString &rule :
             {u"less/1"_s, u"half_up/1"_s, u"judgement/1"_s, u"two_markers/1"_s})
            QCOMPARE(codeOf(derive({rule, {}, {}, {}, {}, {}})), u"rules.derivation_disagrees"_s);
        QCOMPARE(codeOf(derive({u"half_up/1"_s, {}, {}, {}, {0, 100}, {given({}, 1)}})),
                 u"rules.derivation_disagrees"_s);
    }

    void refusesFractionsNobodyCouldRead()
    {
        QCOMPARE(codeOf(sumOf(std::vector{Exact::of(1, 999'983), Exact::of(1, 2)})),
                 u"rules.fraction_too_fine"_s);
        QCOMPARE(*sumOf(std::vector{Exact::of(1, 3), Exact::of(2, 3)}), Exact::of(1, 1));
        QCOMPARE(exactNamed(u"12000/2"), Exact::of(6000, 1));
        for (const char *bad : {"", "/", "1/", "/2", "1/0", "1/-2", "1.5", "1/2/3"})
            QVERIFY(!exactNamed(QString::fromLatin1(bad)));
    }
};

QTEST_GUILESS_MAIN(DerivationTest)
#include "derivation_test.moc"
