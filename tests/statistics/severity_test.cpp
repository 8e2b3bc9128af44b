// SPDX-License-Identifier: GPL-3.0-or-later
// Severity on data.cqc04 against scoring.md 3.6 and the reference file beside the data.
#include "statistics/reference.h"
#include "statistics/severity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace kaochang;
using namespace kaochang::statistics;
using namespace kaochang::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t Criteria = 5;
const QStringList Assessors{u"AM"_s, u"BE"_s, u"CO"_s, u"DA"_s};
const QStringList Topics{u"Fami"_s, u"Scho"_s, u"Spor"_s, u"Work"_s};

enum class As { Totals, Levels };

// pid, rater, topic and five criteria of 0 to 3.
std::vector<Rating> essays(As as)
{
    std::vector<Rating> ratings;
    QStringList candidates;
    for (const QStringList &row : table(u"data.cqc04.csv"_s)) {
        if (candidates.isEmpty() || candidates.last() != row[0]) {
            if (!candidates.contains(row[0]))
                candidates.append(row[0]);
        }
        Rating rating{size_t(candidates.indexOf(row[0])), size_t(Assessors.indexOf(row[1])),
                      size_t(Topics.indexOf(row[2])), 0, 0};
        double total = 0;
        for (size_t item = 0; item < Criteria; ++item) {
            rating.item = item;
            rating.value = row[qsizetype(3 + item)].toDouble();
            total += rating.value;
            if (as == As::Levels)
                ratings.push_back(rating);
        }
        rating.item = 0;
        rating.value = total;
        if (as == As::Totals)
            ratings.push_back(rating);
    }
    return ratings;
}

QJsonObject reference()
{
    QFile file(casesFolder() + u"/stats/REFERENCE_mfrm_cqc04.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString refusal(const std::vector<Rating> &ratings, As as)
{
    const auto additive = additiveSeverity(ratings);
    const auto facets = manyFacets(ratings);
    const auto code = [](const auto &result) {
        return result ? QString() : QString::fromUtf8(result.error().code.data());
    };
    return as == As::Totals ? code(additive) : code(facets);
}

} // namespace

class SeverityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shiftsTotalsAsTheReferenceDoes()
    {
        KAOCHANG_NEED_CASES();
        const Additive found = additiveSeverity(essays(As::Totals)).value();
        const double effects[] = {2.6211, 1.7576, -1.4133, -2.9654}; // lenient is positive there
        const double topics[] = {-0.06105, 0.03151, 0.04201, -0.01248};
        for (size_t j = 0; j < found.assessors.size(); ++j) {
            COMPARE_DIGITS(-found.assessors[j], effects[j], 4);
            COMPARE_DIGITS(-found.tasks[j], topics[j], 4);
            QVERIFY(found.errors[j] > 0.05 && found.errors[j] < 0.2);
        }
        QCOMPARE(found.fair.size(), size_t(363));
        QVERIFY(found.cautions.empty());
    }

    void findsSeverityAsAFacetAsTheReferenceDoes()
    {
        KAOCHANG_NEED_CASES();
        const ManyFacets found = manyFacets(essays(As::Levels)).value();
        const QJsonObject expected = reference();
        const double printed[] = {-1.034, -0.507, 0.535, 1.006};
        for (qsizetype j = 0; j < Assessors.size(); ++j) {
            const auto place = size_t(j);
            COMPARE_DIGITS(found.assessors[place], printed[place], 3);
            COMPARE_DIGITS(found.assessors[place], expected[u"raters"_s][Assessors[j]].toDouble(),
                           4);
            COMPARE_DIGITS(found.tasks[place], expected[u"topics"_s][Topics[j]].toDouble(), 4);
            QVERIFY(found.infit[place] > 0.5 && found.infit[place] < 1.5);
            QVERIFY(found.outfit[place] > 0.5 && found.outfit[place] < 1.5);
        }
        COMPARE_DIGITS(found.variance, 1.1312, 4);
        COMPARE_DIGITS(found.deviance, 12498.300, 3);
        COMPARE_DIGITS(found.steps[0][0], -2.417, 3);
        COMPARE_DIGITS(found.steps[4][2], 0.550, 3);
    }

    void changesNothingWithTheOrderOfRatings()
    {
        KAOCHANG_NEED_CASES();
        std::vector<Rating> ratings = essays(As::Totals);
        const Additive before = additiveSeverity(ratings).value();
        std::ranges::reverse(ratings);
        const Additive after = additiveSeverity(ratings).value();
        for (size_t j = 0; j < before.assessors.size(); ++j)
            QVERIFY(std::abs(before.assessors[j] - after.assessors[j]) < 1e-9);
    }

    void givesBackWhatWasPutIn() // no noise: 70, 80, 90 shifted by -5, 0, +5
    {
        std::vector<Rating> ratings;
        for (size_t candidate = 0; candidate < 3; ++candidate) {
            for (size_t assessor = 0; assessor < 3; ++assessor) {
                if (candidate != assessor) // not everybody meets everybody
                    ratings.push_back({candidate, assessor, 0, 0,
                                       70.0 + 10 * double(candidate) - 5 + 5 * double(assessor)});
            }
        }
        const Additive found = additiveSeverity(ratings).value();
        const double severities[] = {5, 0, -5};
        for (size_t j = 0; j < 3; ++j) {
            QVERIFY(std::abs(found.assessors[j] - severities[j]) < 1e-9);
            QVERIFY(std::abs(found.fair[j] - (70 + 10 * double(j))) < 1e-9);
        }
        const std::vector<Caution> few{Caution::FewCandidates};
        QCOMPARE(found.cautions, few);
    }

    void refusesADesignThatCannotCompare()
    {
        // Two rooms, nobody in common.
        std::vector<Rating> rooms{
            {0, 0, 0, 0, 1}, {1, 0, 0, 0, 2}, {2, 1, 0, 0, 1}, {3, 1, 0, 0, 2}};
        QCOMPARE(refusal(rooms, As::Totals), u"statistics.not_connected"_s);
        QCOMPARE(refusal(rooms, As::Levels), u"statistics.not_connected"_s);
        // Each assessor kept to one task: harsh marking or a hard task?
        std::vector<Rating> tied{{0, 0, 0, 0, 1}, {0, 1, 1, 0, 2}, {1, 0, 0, 0, 2},
                                 {1, 1, 1, 0, 1}, {2, 0, 0, 0, 2}, {2, 1, 1, 0, 2}};
        QCOMPARE(refusal(tied, As::Totals), u"statistics.not_connected"_s);
        QCOMPARE(refusal(tied, As::Levels), u"statistics.not_connected"_s);
    }

    void refusesWhatCannotBeEstimated()
    {
        const std::vector<Rating> extreme{
            {0, 0, 0, 0, 0}, {1, 0, 0, 0, 0}, {0, 1, 0, 0, 1}, {1, 1, 0, 0, 0}};
        QCOMPARE(refusal(extreme, As::Levels), u"statistics.extreme_assessor"_s);
        QCOMPARE(refusal({}, As::Totals), u"statistics.too_few"_s);
        QCOMPARE(refusal({{0, 0, 0, 0, 1}, {2, 1, 0, 0, 1}}, As::Totals), u"statistics.gap"_s);
        QCOMPARE(refusal({{0, 0, 0, 0, 1}}, As::Totals), u"statistics.too_few"_s);
        QCOMPARE(refusal({{0, 0, 0, 0, NAN}}, As::Totals), u"statistics.bad_value"_s);
        QCOMPARE(refusal({{0, 999, 0, 0, 1}}, As::Totals), u"statistics.too_large"_s);
        const std::vector<Rating> halves{
            {0, 0, 0, 0, 0.5}, {0, 1, 0, 0, 1}, {1, 0, 0, 0, 1}, {1, 1, 0, 0, 0}};
        QCOMPARE(refusal(halves, As::Levels), u"statistics.bad_value"_s);
    }
};

QTEST_GUILESS_MAIN(SeverityTest)
#include "severity_test.moc"
