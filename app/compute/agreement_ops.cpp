// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/ops.h"
#include "statistics/agreement.h"
#include "statistics/reliability.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

using Cells = Request::Cells;

QJsonArray pairOf(const statistics::Interval &interval)
{
    return {interval.low, interval.high}; // null where it is not defined
}

QJsonArray cautionsOf(const std::vector<statistics::Caution> &cautions)
{
    QJsonArray words;
    for (const statistics::Caution caution : cautions)
        words.append(statistics::cautionWord(caution).toString());
    return words;
}

QJsonValue orNull(const Result<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Result<statistics::Counts> countsOf(Request &request, const QString &name)
{
    TRY_LET(rows, request.ratings(name, Cells::Numbers));
    statistics::Counts counts;
    for (const statistics::Row &row : rows) {
        auto &read = counts.emplace_back();
        for (const auto &cell : row)
            read.push_back(cell.value_or(-1)); // a gap is no count
    }
    return counts;
}

// Names where the request gave names, else the numbers themselves.
QJsonArray categoriesOf(const Request &request, const statistics::Rated &rated)
{
    QJsonArray categories;
    for (const double category : rated.categories) {
        if (request.categories().isEmpty())
            categories.append(category);
        else
            categories.append(request.categories()[qsizetype(category)]);
    }
    return categories;
}

QJsonObject ratedJson(const statistics::Rated &rated)
{
    return {{u"candidates"_s, qint64(rated.candidates)},
            {u"assessors"_s, qint64(rated.assessors)},
            {u"observed"_s, rated.observed},
            {u"ac"_s, rated.ac},
            {u"brennan_prediger"_s, rated.brennanPrediger},
            {u"cautions"_s, cautionsOf(rated.cautions)}};
}

// Shares of pairs that are equal, or no more than "distance" apart.
Result<> addCloseness(Request &request, const statistics::Ratings &ratings, QJsonObject &json)
{
    TRY_LET(distance, request.number(u"distance"_s, 1));
    if (!request.categories().isEmpty()) // names have no distance
        return {};
    TRY_LET(close, statistics::closeness(ratings, distance));
    json.insert(u"exact_agreement"_s, close.exact);
    json.insert(u"adjacent_agreement"_s, close.within);
    return {};
}

// After the ratings were read: names have no order that could weigh.
Result<statistics::Weight> weightOf(Request &request)
{
    TRY_LET(word, request.text(u"weights"_s, u"none"_s));
    const auto weight = statistics::weightNamed(word);
    if (!weight || (!request.categories().isEmpty() && *weight != statistics::Weight::None))
        return badMember(u"weights"_s);
    return *weight;
}

} // namespace

Result<QJsonObject> icc(Request &request)
{
    TRY_LET(ratings, request.ratings(u"ratings"_s, Cells::Numbers));
    TRY_LET(level, request.number(u"level"_s, 0.95));
    TRY_LET(found, statistics::reliability(ratings, level));
    QJsonObject json{{u"candidates"_s, qint64(found.candidates)},
                     {u"assessors"_s, qint64(found.assessors)},
                     {u"ms_rows"_s, found.msr},
                     {u"ms_columns"_s, found.msc},
                     {u"ms_error"_s, found.mse},
                     {u"ms_within"_s, found.msw},
                     {u"cautions"_s, cautionsOf(found.cautions)}};
    const auto add = [&json](const QString &name, const statistics::Icc &icc) {
        json.insert(name, icc.value);
        json.insert(name + u"_ci"_s, pairOf(icc.confidence));
    };
    add(u"icc_1_1"_s, found.icc11);
    add(u"icc_2_1"_s, found.icc21);
    add(u"icc_3_1"_s, found.icc31);
    add(u"icc_1_k"_s, found.icc1k);
    add(u"icc_2_k"_s, found.icc2k);
    add(u"icc_3_k"_s, found.icc3k);
    if (const auto ranks = statistics::concordance(ratings)) {
        json.insert(u"kendall_w"_s, ranks->w);
        json.insert(u"kendall_chi_square"_s, ranks->chiSquare);
        json.insert(u"kendall_p"_s, ranks->p);
    }
    json.insert(u"mean_correlation"_s, orNull(statistics::meanCorrelation(ratings)));
    if (request.has(u"levels"_s)) {
        TRY_LET(levels, request.whole(u"levels"_s));
        TRY_LET(finn, statistics::finn(ratings, levels));
        json.insert(u"finn"_s, finn);
    }
    return json;
}

Result<QJsonObject> kappa(Request &request)
{
    statistics::Ratings ratings;
    if (request.has(u"table"_s)) {
        TRY_LET(table, countsOf(request, u"table"_s));
        TRY_LET(pairs, statistics::fromCrossTable(table));
        ratings = std::move(pairs);
    } else {
        TRY_LET(pairs, request.ratings(u"ratings"_s, Cells::Categories));
        ratings = std::move(pairs);
    }
    if (ratings.empty() || ratings.front().size() != 2)
        return badMember(request.has(u"table"_s) ? u"table"_s : u"ratings"_s);
    TRY(statistics::checkComplete(ratings, 1, 2));
    TRY_LET(weight, weightOf(request));
    TRY_LET(rated, statistics::agreement(ratings, weight));
    QJsonObject json = ratedJson(rated);
    json.insert(u"kappa"_s, rated.conger);
    json.insert(u"scott_pi"_s, rated.fleiss);
    json.insert(u"categories"_s, categoriesOf(request, rated));
    TRY(addCloseness(request, ratings, json));
    return json;
}

Result<QJsonObject> fleiss(Request &request)
{
    const bool isCounted = request.has(u"counts"_s);
    statistics::Ratings ratings;
    if (isCounted) {
        TRY_LET(counts, countsOf(request, u"counts"_s));
        TRY_LET(rows, statistics::fromCategoryCounts(counts));
        ratings = std::move(rows);
    } else {
        TRY_LET(rows, request.ratings(u"ratings"_s, Cells::Categories));
        ratings = std::move(rows);
    }
    TRY_LET(weight, weightOf(request));
    TRY_LET(rated, statistics::agreement(ratings, weight));
    QJsonObject json = ratedJson(rated);
    json.insert(u"kappa"_s, rated.fleiss);
    json.insert(u"categories"_s, categoriesOf(request, rated));
    const auto test = statistics::fleissTest(ratings);
    if (test && weight == statistics::Weight::None) { // of complete ratings only
        json.insert(u"z"_s, test->z);
        QJsonArray kappas;
        for (const double each : test->kappas)
            kappas.append(each);
        json.insert(u"category_kappas"_s, kappas);
    }
    if (!isCounted) {
        json.insert(u"conger"_s, rated.conger);
        json.insert(u"light"_s, orNull(statistics::light(ratings)));
    }
    TRY(addCloseness(request, ratings, json));
    return json;
}

Result<QJsonObject> krippendorff(Request &request)
{
    TRY_LET(ratings, request.ratings(u"ratings"_s, Cells::Categories));
    TRY_LET(word, request.text(u"metric"_s, u"nominal"_s));
    const auto metric = statistics::metricNamed(word);
    const bool isNamed = !request.categories().isEmpty(); // names have no order and no distance
    if (!metric || (isNamed && *metric != statistics::Metric::Nominal))
        return badMember(u"metric"_s);
    TRY_LET(alpha, statistics::krippendorff(ratings, *metric));
    return QJsonObject{{u"alpha"_s, alpha},
                       {u"metric"_s, word},
                       {u"cautions"_s, cautionsOf(statistics::sizeCautions(
                                           ratings.size(), ratings.front().size()))}};
}

} // namespace kaochang::app::compute
