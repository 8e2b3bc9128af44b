// SPDX-License-Identifier: GPL-3.0-or-later
// The reference values of scoring.md 3.6, a row each, to the digits given there.
#include "statistics/agreement.h"
#include "statistics/reference.h"
#include "statistics/reliability.h"

using namespace kaochang;
using namespace kaochang::statistics;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

Ratings rows(const std::vector<std::vector<double>> &values)
{
    Ratings ratings;
    for (const auto &row : values)
        ratings.emplace_back(row.begin(), row.end());
    return ratings;
}

const Ratings ShroutFleiss =
    rows({{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});
const Ratings Panel = rows({{8, 7, 9}, {7, 7, 6}, {9, 9, 10}, {6, 5, 6}, {5, 6, 5}});
const Counts Diagnosis{{40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}};
const Counts Abstractors{{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};
const Counts Vision{// Stuart 1953
                    {1520, 266, 124, 66},
                    {234, 1512, 432, 78},
                    {117, 362, 1772, 205},
                    {36, 82, 179, 492}};
const Counts Textbook{{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0},
                      {2, 2, 8, 1, 1},  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2},
                      {6, 5, 2, 1, 0},  {0, 2, 2, 3, 7}};
const Ratings Canonical = // Krippendorff 2011, 4 coders, 12 units
    coders({u"123321412..."_s, u"1233224125.."_s, u".33323422513"_s, u"12332441251."_s});
const Ratings Wikipedia =
    coders({u".....34121133.3"_s, u"1.213343......."_s, u"..21344.21133.4"_s});

Rated crossed(const Counts &table, Weight weight = Weight::None)
{
    return agreement(fromCrossTable(table).value(), weight).value();
}

void row(const char *name, double value, double reference, int digits)
{
    QTest::newRow(name) << value << reference << digits;
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

private:
    static void addReliability()
    {
        const Reliability found = reliability(ShroutFleiss).value();
        row("Shrout-Fleiss MSR", found.msr, 11.241667, 6);
        row("Shrout-Fleiss MSC", found.msc, 32.486111, 6);
        row("Shrout-Fleiss MSE", found.mse, 1.019444, 6);
        row("Shrout-Fleiss MSW", found.msw, 6.263889, 6);
        row("Shrout-Fleiss F", found.msr / found.mse, 11.02725, 5);
        row("Shrout-Fleiss ICC(1,1)", found.icc11.value, .16574177, 8);
        row("Shrout-Fleiss ICC(2,1)", found.icc21.value, .28976378, 8);
        row("Shrout-Fleiss ICC(3,1)", found.icc31.value, .71484071, 8);
        row("Shrout-Fleiss ICC(1,k)", found.icc1k.value, .44279713, 8);
        row("Shrout-Fleiss ICC(2,k)", found.icc2k.value, .62005055, 8);
        row("Shrout-Fleiss ICC(3,k)", found.icc3k.value, .90931554, 8);
        row("Shrout-Fleiss ICC(2,1) low", found.icc21.confidence.low, .018787, 6);
        row("Shrout-Fleiss ICC(2,1) high", found.icc21.confidence.high, .761084, 6);
        row("Shrout-Fleiss ICC(3,1) low", found.icc31.confidence.low, .342465, 6);
        row("Shrout-Fleiss ICC(3,1) high", found.icc31.confidence.high, .945858, 6);
        const Reliability panel = reliability(Panel).value();
        row("panel consistency", panel.icc31.value, .829787, 6);
        row("panel consistency of the mean", panel.icc3k.value, .936, 3);
        row("panel agreement", panel.icc21.value, .847826, 6);
        row("panel agreement of the mean", panel.icc2k.value, .943548, 6);
    }

    static void addAnxiety()
    {
        const Ratings anxiety = numbers(table(u"anxiety.csv"_s));
        const Reliability found = reliability(anxiety).value();
        row("anxiety one-way", found.icc11.value, .17502238, 8);
        row("anxiety one-way of the mean", found.icc1k.value, .38892573, 8);
        row("anxiety consistency", found.icc31.value, .21604938, 8);
        row("anxiety consistency of the mean", found.icc3k.value, .45258621, 8);
        row("anxiety agreement", found.icc21.value, .19799826, 8);
        row("anxiety agreement of the mean", found.icc2k.value, .42549875, 8);
        const Concordance ranks = concordance(anxiety).value();
        row("anxiety Kendall W", ranks.w, .53965688, 8);
        row("anxiety Kendall W without ties", ranks.uncorrected, .50192147, 8);
        row("anxiety chi-square", ranks.chiSquare, 30.760442, 6);
        row("anxiety p", ranks.p, .04288347, 8);
        row("anxiety mean r", meanCorrelation(anxiety).value(), .22350203, 8);
        row("anxiety Finn", finn(anxiety, 6).value(), .44571429, 8);
        Ratings pair = anxiety;
        for (Row &each : pair)
            each.pop_back();
        row("anxiety kappa", agreement(pair)->conger, .1194969, 7);
        row("anxiety kappa linear", agreement(pair, Weight::Linear)->conger, .1891892, 7);
        row("anxiety kappa quadratic", agreement(pair, Weight::Quadratic)->conger, .2967651, 7);
    }

    static void addTables()
    {
        row("2x2 observed", crossed({{20, 5}, {10, 15}}).observed, .70, 8);
        row("2x2 kappa", crossed({{20, 5}, {10, 15}}).conger, .40, 8);
        row("diagnosis agreement", crossed(Diagnosis).observed, .5874439, 7);
        row("diagnosis kappa", crossed(Diagnosis).conger, .4315008, 7);
        row("diagnosis Scott", crossed(Diagnosis).fleiss, .4303406, 7);
        row("diagnosis AC1", crossed(Diagnosis).ac, .4561576, 7);
        row("diagnosis Brennan-Prediger", crossed(Diagnosis).brennanPrediger, .4499253, 7);
        row("3x3 kappa", crossed(Abstractors).conger, .7964094, 7);
        row("3x3 AC1", crossed(Abstractors).ac, .8493305, 7);
        row("vision kappa", crossed(Vision).conger, .5953888, 7);
        row("vision quadratic", crossed(Vision, Weight::Quadratic).conger, .7023343, 7);
        const Ratings textbook = fromCategoryCounts(Textbook).value();
        row("textbook Fleiss", agreement(textbook)->fleiss, .20993070, 8);
    }

    static void addDiagnoses()
    {
        const Ratings six = numbers(table(u"diagnoses.csv"_s));
        row("diagnoses Fleiss", agreement(six)->fleiss, .43024452, 8);
        row("diagnoses Conger", agreement(six)->conger, .44180854, 8);
        row("diagnoses Light", light(six).value(), .45941214, 8);
        const FleissTest test = fleissTest(six).value();
        row("diagnoses z", test.z, 17.65183, 5);
        const double kappas[] = {.245, .245, .520, .471, .566};
        for (size_t k = 0; k < test.kappas.size(); ++k)
            row(qPrintable(u"diagnoses category %1"_s.arg(k + 1)), test.kappas[k], kappas[k], 3);
    }

    static void addGaps()
    {
        row("canonical nominal", krippendorff(Canonical, Metric::Nominal).value(), .74342105, 8);
        row("canonical ordinal", krippendorff(Canonical, Metric::Ordinal).value(), .81538750, 8);
        row("canonical interval", krippendorff(Canonical, Metric::Interval).value(), .84910714, 8);
        row("canonical ratio", krippendorff(Canonical, Metric::Ratio).value(), .79740277, 8);
        row("Wikipedia nominal", krippendorff(Wikipedia, Metric::Nominal).value(), .69135802, 8);
        row("Wikipedia ordinal", krippendorff(Wikipedia, Metric::Ordinal).value(), .80672142, 8);
        row("Wikipedia interval", krippendorff(Wikipedia, Metric::Interval).value(), .81084489, 8);
        const Rated plain = agreement(Canonical).value();
        row("canonical observed", plain.observed, .818182, 6);
        row("canonical AC1", plain.ac, .77544, 5);
        row("canonical Fleiss", plain.fleiss, .76117, 5);
        row("canonical Conger", plain.conger, .76282, 5);
        row("canonical Brennan-Prediger", plain.brennanPrediger, .77273, 5);
        row("canonical AC2 linear", agreement(Canonical, Weight::Linear)->ac, .85874, 5);
        row("canonical AC2 quadratic", agreement(Canonical, Weight::Quadratic)->ac, .914, 3);
        row("canonical AC2 ordinal", agreement(Canonical, Weight::Ordinal)->ac, .89894, 5);
    }

private Q_SLOTS:
    void givesTheReferenceValues_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("reference");
        QTest::addColumn<int>("digits");
        addReliability();
        addTables();
        addGaps();
        if (casesFolder().isEmpty())
            return;
        addAnxiety();
        addDiagnoses();
    }

    void givesTheReferenceValues()
    {
        QFETCH(const double, value);
        QFETCH(const double, reference);
        QFETCH(const int, digits);
        COMPARE_DIGITS(value, reference, digits);
    }

    void saysSoWhenTheCasesAreNotHere()
    {
        KAOCHANG_NEED_CASES();
        QCOMPARE(table(u"anxiety.csv"_s).size(), size_t(20));
        QCOMPARE(table(u"diagnoses.csv"_s).size(), size_t(30));
    }

    void countsExactAndAdjacentPairs()
    {
        const auto close = closeness(rows({{1, 1, 2}, {3, 1, 1}}), 1);
        QCOMPARE(close->pairs, size_t(6));
        QCOMPARE(close->exact, 2 / 6.0);
        QCOMPARE(close->within, 4 / 6.0);
    }

    void warnsOfSmallSamples()
    {
        const std::vector<Caution> few{Caution::FewCandidates};
        QCOMPARE(reliability(ShroutFleiss)->cautions, few);
        const std::vector<Caution> both{Caution::FewCandidates, Caution::FewAssessors};
        QCOMPARE(sizeCautions(19, 2), both);
        QVERIFY(sizeCautions(20, 3).empty());
    }

    void refusesWhatCannotBeTold_data()
    {
        QTest::addColumn<Ratings>("ratings");
        QTest::addColumn<QString>("code");
        const Row gap{1.0, std::nullopt};
        QTest::newRow("nothing") << Ratings{} << u"statistics.too_few"_s;
        QTest::newRow("one candidate") << rows({{1, 2}}) << u"statistics.too_few"_s;
        QTest::newRow("one assessor") << rows({{1}, {2}}) << u"statistics.too_few"_s;
        QTest::newRow("ragged") << rows({{1, 2}, {1}}) << u"statistics.ragged"_s;
        QTest::newRow("a gap") << Ratings{gap, {1.0, 2.0}} << u"statistics.incomplete"_s;
        QTest::newRow("endless") << rows({{1, INFINITY}, {1, 2}}) << u"statistics.bad_value"_s;
        QTest::newRow("too large") << rows({{1, 1e10}, {1, 2}}) << u"statistics.bad_value"_s;
        QTest::newRow("all alike") << rows({{3, 3}, {3, 3}}) << u"statistics.no_variance"_s;
    }

    void refusesWhatCannotBeTold()
    {
        QFETCH(const Ratings, ratings);
        QFETCH(const QString, code);
        const auto found = reliability(ratings);
        QVERIFY(!found);
        QCOMPARE(QString::fromUtf8(found.error().code.data()), code);
    }

    void leavesUndefinedWhatHasNoVariance()
    {
        const Reliability shifted = reliability(rows({{1, 2}, {3, 4}, {5, 6}})).value();
        QCOMPARE(shifted.icc31.value, 1.0);
        QVERIFY(std::isnan(shifted.icc31.confidence.low)); // no residual: F has no bound
        const Reliability two = reliability(rows({{8, 7, 9}, {7, 7, 6}})).value();
        QVERIFY(two.icc21.confidence.low < -0.5); // below what a mean of three can have
        QVERIFY(std::isnan(two.icc2k.confidence.low));
        QVERIFY(!agreement(rows({{1, 1}, {1, 1}})));
        QVERIFY(!krippendorff(Ratings{{1.0, std::nullopt}, {std::nullopt, 2.0}}, Metric::Nominal));
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
