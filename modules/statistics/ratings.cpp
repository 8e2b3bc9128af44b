// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/ratings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kaochang::statistics {
namespace {

constexpr std::array<QStringView, 3> Cautions = {u"few_candidates", u"few_assessors",
                                                 u"unused_levels"};

bool isUsable(const std::optional<double> &cell)
{
    return !cell || (std::isfinite(*cell) && std::abs(*cell) <= LargestValue);
}

} // namespace

Result<> check(const Ratings &ratings, size_t leastRows, size_t leastColumns)
{
    const size_t columns = ratings.empty() ? 0 : ratings.front().size();
    if (ratings.size() < leastRows || columns < leastColumns || columns == 0)
        return fail(Kind::Invalid, "statistics.too_few");
    if (ratings.size() > MostCells / columns)
        return fail(Kind::Invalid, "statistics.too_large");
    for (size_t i = 0; i < ratings.size(); ++i) {
        if (ratings[i].size() != columns)
            return fail(Kind::Invalid, "statistics.ragged", QString::number(i + 1));
        if (!std::ranges::all_of(ratings[i], isUsable))
            return fail(Kind::Invalid, "statistics.bad_value", QString::number(i + 1));
    }
    return {};
}

Result<> checkComplete(const Ratings &ratings, size_t leastRows, size_t leastColumns)
{
    TRY(check(ratings, leastRows, leastColumns));
    for (size_t i = 0; i < ratings.size(); ++i) {
        if (!std::ranges::all_of(ratings[i], [](const auto &cell) { return cell.has_value(); }))
            return fail(Kind::Invalid, "statistics.incomplete", QString::number(i + 1));
    }
    return {};
}

QStringView cautionWord(Caution caution)
{
    return Cautions.at(static_cast<size_t>(caution));
}

std::vector<Caution> sizeCautions(size_t candidates, size_t assessors)
{
    std::vector<Caution> cautions;
    if (candidates < FewestCandidates)
        cautions.push_back(Caution::FewCandidates);
    if (assessors < FewestAssessors)
        cautions.push_back(Caution::FewAssessors);
    return cautions;
}

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double variance(const std::vector<double> &values)
{
    if (values.size() < 2)
        return Undefined;
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return sum / double(values.size() - 1);
}

double correlation(const std::vector<double> &x, const std::vector<double> &y)
{
    const double meanX = mean(x);
    const double meanY = mean(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : Undefined;
}

} // namespace kaochang::statistics
