// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/items.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace kaochang::statistics {
namespace {

using Columns = std::vector<std::vector<double>>;

Columns columnsOf(const Ratings &points)
{
    Columns columns(points.front().size());
    for (const Row &row : points) {
        for (size_t j = 0; j < row.size(); ++j)
            columns[j].push_back(row[j].value_or(Undefined));
    }
    return columns;
}

std::vector<double> totalsOf(const Columns &columns)
{
    std::vector<double> totals(columns.front().size());
    for (const auto &column : columns)
        std::ranges::transform(totals, column, totals.begin(), std::plus<>());
    return totals;
}

std::vector<double> without(std::vector<double> totals, const std::vector<double> &column)
{
    std::ranges::transform(totals, column, totals.begin(), std::minus<>());
    return totals;
}

double alphaOf(double items, double sumOfVariances, double varianceOfTotal)
{
    return items > 1 && varianceOfTotal > 0
               ? items / (items - 1) * (1 - sumOfVariances / varianceOfTotal)
               : Undefined;
}

// How much of each candidate belongs to the best 27 %: 1, 0, or a share where totals are tied.
std::vector<double> bestOf(const std::vector<double> &totals)
{
    constexpr double Share = 0.27; // Kelley 1939
    std::map<double, double, std::greater<>> counts;
    for (const double total : totals)
        counts[total] += 1;
    double left = Share * double(totals.size());
    std::map<double, double> shareOf;
    for (const auto &[total, count] : counts) {
        shareOf[total] = std::clamp(left / count, 0.0, 1.0);
        left -= count;
    }
    std::vector<double> shares;
    for (const double total : totals)
        shares.push_back(shareOf[total]);
    return shares;
}

double weightedMean(const std::vector<double> &values, const std::vector<double> &weights)
{
    return std::inner_product(values.begin(), values.end(), weights.begin(), 0.0)
           / std::accumulate(weights.begin(), weights.end(), 0.0);
}

double standardisedAlpha(const Columns &columns)
{
    double sum = 0;
    double pairs = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        for (size_t j = i + 1; j < columns.size(); ++j, ++pairs)
            sum += correlation(columns[i], columns[j]);
    }
    return spearmanBrown(sum / pairs, double(columns.size()));
}

Result<> checkPoints(const Ratings &points, const std::vector<double> &full)
{
    TRY(checkComplete(points, 2, 2));
    const auto isPositive = [](double each) { return each > 0 && each <= LargestValue; };
    if (full.size() != points.front().size() || !std::ranges::all_of(full, isPositive))
        return fail(Kind::Invalid, "statistics.bad_value", QStringLiteral("full"));
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = 0; j < full.size(); ++j) {
            if (*points[i][j] < 0 || *points[i][j] > full[j])
                return fail(Kind::Invalid, "statistics.bad_value", QString::number(i + 1));
        }
    }
    return {};
}

Result<> checkAnswers(const std::vector<QStringList> &answers, const QStringList &key)
{
    if (answers.empty() || key.isEmpty())
        return fail(Kind::Invalid, "statistics.too_few");
    if (answers.size() > MostCells / size_t(key.size()))
        return fail(Kind::Invalid, "statistics.too_large");
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers[i].size() != key.size())
            return fail(Kind::Invalid, "statistics.ragged", QString::number(i + 1));
    }
    return {};
}

} // namespace

Result<Items> itemAnalysis(const Ratings &points, const std::vector<double> &full)
{
    TRY(checkPoints(points, full));
    const Columns columns = columnsOf(points);
    const std::vector<double> totals = totalsOf(columns);
    const double total = variance(totals);
    if (!(total > 0))
        return fail(Kind::Invalid, "statistics.no_variance");
    const std::vector<double> best = bestOf(totals);
    std::vector<double> mirrored;
    std::ranges::transform(totals, std::back_inserter(mirrored), std::negate<>());
    const std::vector<double> worst = bestOf(mirrored);
    double spread = 0;
    for (const auto &column : columns)
        spread += variance(column);
    const double many = double(columns.size());
    Items answer;
    answer.candidates = points.size();
    answer.mean = mean(totals);
    answer.deviation = std::sqrt(total);
    answer.alpha = alphaOf(many, spread, total);
    answer.standardised = standardisedAlpha(columns);
    answer.error = answer.deviation * std::sqrt(1 - answer.alpha);
    answer.cautions = sizeCautions(points.size());
    for (size_t j = 0; j < columns.size(); ++j) {
        const std::vector<double> others = without(totals, columns[j]);
        const double own = variance(columns[j]);
        answer.items.push_back(
            {mean(columns[j]) / full[j], std::sqrt(own),
             (weightedMean(columns[j], best) - weightedMean(columns[j], worst)) / full[j],
             correlation(columns[j], totals), correlation(columns[j], others),
             alphaOf(many - 1, spread - own, variance(others))});
    }
    return answer;
}

Result<Ratings> markedByKey(const std::vector<QStringList> &answers, const QStringList &key)
{
    TRY(checkAnswers(answers, key));
    Ratings points;
    for (const QStringList &row : answers) {
        Row &marked = points.emplace_back();
        for (qsizetype j = 0; j < key.size(); ++j)
            marked.push_back(row[j] == key[j] ? 1 : 0);
    }
    return points;
}

Result<std::vector<std::vector<Option>>> distractors(const std::vector<QStringList> &answers,
                                                     const QStringList &key)
{
    TRY_LET(points, markedByKey(answers, key));
    const Columns columns = columnsOf(points);
    const std::vector<double> totals = totalsOf(columns);
    std::vector<std::vector<Option>> items;
    for (qsizetype j = 0; j < key.size(); ++j) {
        std::map<QString, std::vector<double>> chosen{{key[j], {}}};
        for (const QStringList &row : answers)
            chosen.try_emplace(row[j]);
        for (auto &[text, flags] : chosen) {
            for (const QStringList &row : answers)
                flags.push_back(row[j] == text ? 1 : 0);
        }
        const std::vector<double> others = without(totals, columns[size_t(j)]);
        auto &options = items.emplace_back();
        for (const auto &[text, flags] : chosen)
            options.push_back({text, text == key[j], size_t(std::ranges::count(flags, 1.0)),
                               correlation(flags, others)});
    }
    return items;
}

double spearmanBrown(double reliability, double times)
{
    return times * reliability / (1 + (times - 1) * reliability);
}

} // namespace kaochang::statistics
