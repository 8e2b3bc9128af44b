// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/reliability.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <cmath>
#include <map>

namespace kaochang::statistics {
namespace {

namespace math = boost::math;

std::vector<double> columnOf(const Ratings &ratings, size_t column)
{
    std::vector<double> values;
    for (const Row &row : ratings)
        values.push_back(row[column].value_or(Undefined));
    return values;
}

std::vector<double> valuesOf(const Row &row)
{
    std::vector<double> values;
    for (const auto &cell : row)
        values.push_back(cell.value_or(Undefined));
    return values;
}

struct Squares
{
    double n = 0;
    double k = 0;
    double rows = 0;
    double columns = 0;
    double error = 0;
    double within = 0;
};

// Two-way analysis of variance, one rating a cell; all as mean squares.
Squares squaresOf(const Ratings &ratings)
{
    Squares squares{double(ratings.size()), double(ratings.front().size())};
    std::vector<double> rowMeans;
    std::vector<double> columnMeans;
    for (const Row &row : ratings) {
        rowMeans.push_back(mean(valuesOf(row)));
        squares.within += variance(valuesOf(row)) / squares.n;
    }
    for (size_t j = 0; j < ratings.front().size(); ++j)
        columnMeans.push_back(mean(columnOf(ratings, j)));
    squares.rows = squares.k * variance(rowMeans);
    squares.columns = squares.n * variance(columnMeans);
    const double grand = mean(rowMeans);
    for (size_t i = 0; i < ratings.size(); ++i) {
        for (size_t j = 0; j < columnMeans.size(); ++j) {
            const double left = *ratings[i][j] - rowMeans[i] - columnMeans[j] + grand;
            squares.error += left * left;
        }
    }
    squares.error /= (squares.n - 1) * (squares.k - 1);
    return squares;
}

double quantileOfF(double p, double upper, double lower)
{
    const bool usable = upper > 0 && lower > 0 && std::isfinite(upper) && std::isfinite(lower);
    return usable ? math::quantile(math::fisher_f(upper, lower), p) : Undefined;
}

// Of a ratio F between candidates, as one assessor's reliability and as that of the mean of k.
struct Bounds
{
    Interval single;
    Interval mean;
};
Bounds boundsOf(double f, double lowerDegrees, const Squares &of, double tail)
{
    if (!std::isfinite(f) || f <= 0)
        return {};
    const double low = f / quantileOfF(tail, of.n - 1, lowerDegrees);
    const double high = f * quantileOfF(tail, lowerDegrees, of.n - 1);
    return {{(low - 1) / (low + of.k - 1), (high - 1) / (high + of.k - 1)},
            {1 - 1 / low, 1 - 1 / high}};
}

// McGraw & Wong 1996 for agreement, degrees of freedom after Satterthwaite.
Interval agreementBounds(const Squares &of, double icc, double tail)
{
    const auto [n, k, msr, msc, mse, msw] = of;
    if (!(mse > 0))
        return {};
    const double f = msc / mse;
    const double part = n * (1 + (k - 1) * icc) - k * icc;
    const double above = (k - 1) * (n - 1) * std::pow(k * icc * f + part, 2);
    const double below = (n - 1) * k * k * icc * icc * f * f + part * part;
    const double v = above / below;
    const double upper = quantileOfF(tail, n - 1, v);
    const double lower = quantileOfF(tail, v, n - 1);
    const double rest = k * msc + (k * n - k - n) * mse;
    return {n * (msr - upper * mse) / (upper * rest + n * msr),
            n * (lower * msr - mse) / (rest + n * lower * msr)};
}

// Spearman-Brown; below -1/(k - 1) there is no mean that could have it.
double ofMean(double single, double k)
{
    const double share = 1 + single * (k - 1);
    return share > 0 ? single * k / share : Undefined;
}

void estimate(Reliability &answer, const Squares &of, double level)
{
    const auto [n, k, msr, msc, mse, msw] = of;
    const double tail = 1 - (1 - level) / 2;
    const Bounds oneWay = boundsOf(msr / msw, n * (k - 1), of, tail);
    const Bounds twoWay = boundsOf(msr / mse, (n - 1) * (k - 1), of, tail);
    answer.icc11 = {(msr - msw) / (msr + (k - 1) * msw), oneWay.single};
    answer.icc1k = {(msr - msw) / msr, oneWay.mean};
    const double agreement = (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n);
    const Interval bounds = agreementBounds(of, agreement, tail);
    answer.icc21 = {agreement, bounds};
    answer.icc2k = {(msr - mse) / (msr + (msc - mse) / n),
                    {ofMean(bounds.low, k), ofMean(bounds.high, k)}};
    answer.icc31 = {(msr - mse) / (msr + (k - 1) * mse), twoWay.single};
    answer.icc3k = {(msr - mse) / msr, twoWay.mean};
}

// Ranks from 1, ties sharing their mean; adds up t^3 - t of every run of ties.
std::vector<double> ranksOf(const std::vector<double> &values, double &ties)
{
    std::map<double, double> counts;
    for (const double value : values)
        counts[value] += 1;
    double below = 0;
    std::map<double, double> rankOf;
    for (const auto &[value, count] : counts) {
        rankOf[value] = below + (count + 1) / 2;
        below += count;
        ties += count * count * count - count;
    }
    std::vector<double> ranks;
    for (const double value : values)
        ranks.push_back(rankOf[value]);
    return ranks;
}

} // namespace

Result<Reliability> reliability(const Ratings &ratings, double level)
{
    TRY(checkComplete(ratings, 2, 2));
    if (!(level >= 0.5 && level <= 0.999))
        return fail(Kind::Invalid, "statistics.bad_level");
    const Squares of = squaresOf(ratings);
    if (!(of.rows > 0) && !(of.within > 0))
        return fail(Kind::Invalid, "statistics.no_variance");
    Reliability answer;
    answer.candidates = ratings.size();
    answer.assessors = ratings.front().size();
    answer.msr = of.rows;
    answer.msc = of.columns;
    answer.mse = of.error;
    answer.msw = of.within;
    answer.cautions = sizeCautions(answer.candidates, answer.assessors);
    estimate(answer, of, level);
    return answer;
}

Result<Concordance> concordance(const Ratings &ratings)
{
    TRY(checkComplete(ratings, 2, 2));
    const double n = double(ratings.size());
    const double m = double(ratings.front().size());
    double ties = 0;
    std::vector<double> sums(ratings.size());
    for (size_t j = 0; j < ratings.front().size(); ++j) {
        const std::vector<double> ranks = ranksOf(columnOf(ratings, j), ties);
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += ranks[i];
    }
    const double spread = 12 * variance(sums) * (n - 1);
    const double widest = m * m * (n * n * n - n);
    if (!(widest - m * ties > 0))
        return fail(Kind::Invalid, "statistics.no_variance");
    Concordance answer{spread / (widest - m * ties), spread / widest, 0, 0};
    answer.chiSquare = m * (n - 1) * answer.w;
    answer.p = math::cdf(math::complement(math::chi_squared(n - 1), answer.chiSquare));
    return answer;
}

Result<double> meanCorrelation(const Ratings &ratings)
{
    TRY(checkComplete(ratings, 3, 2));
    const size_t assessors = ratings.front().size();
    double sum = 0;
    double pairs = 0;
    for (size_t i = 0; i < assessors; ++i) {
        for (size_t j = i + 1; j < assessors; ++j, ++pairs)
            sum += std::atanh(correlation(columnOf(ratings, i), columnOf(ratings, j)));
    }
    return std::tanh(sum / pairs);
}

Result<double> finn(const Ratings &ratings, int levels)
{
    TRY(checkComplete(ratings, 2, 2));
    if (levels < 2)
        return fail(Kind::Invalid, "statistics.bad_level");
    return 1 - squaresOf(ratings).within / ((double(levels) * levels - 1) / 12);
}

} // namespace kaochang::statistics
