// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/agreement.h"

#include "statistics/detail/levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kaochang::statistics {
namespace {

using detail::Levels;
using Square = std::vector<std::vector<double>>;

constexpr std::array<QStringView, 4> Weights = {u"none", u"linear", u"quadratic", u"ordinal"};

Square weightsOf(Weight weight, size_t size)
{
    const double widest = double(size - 1);
    Square w(size, std::vector<double>(size));
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < size; ++j) {
            const double gap = std::abs(double(i) - double(j));
            switch (weight) {
            case Weight::None:
                w[i][j] = i == j ? 1 : 0;
                break;
            case Weight::Linear:
                w[i][j] = 1 - gap / widest;
                break;
            case Weight::Quadratic:
                w[i][j] = 1 - gap * gap / (widest * widest);
                break;
            case Weight::Ordinal: // pairs within the span against all pairs
                w[i][j] = 1 - gap * (gap + 1) / (widest * (widest + 1));
                break;
            }
        }
    }
    return w;
}

double form(const Square &w, const std::vector<double> &x, const std::vector<double> &y)
{
    double sum = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        for (size_t j = 0; j < y.size(); ++j)
            sum += w[i][j] * x[i] * y[j];
    }
    return sum;
}

double total(const Square &w)
{
    const std::vector<double> ones(w.size(), 1);
    return form(w, ones, ones);
}

// Over candidates rated twice or more; Undefined without any.
double observedAgreement(const Levels &levels, const Square &w)
{
    double sum = 0;
    double candidates = 0;
    for (size_t i = 0; i < levels.counts.size(); ++i) {
        const double r = levels.ratings(i);
        if (r < 2)
            continue;
        sum += (form(w, levels.counts[i], levels.counts[i]) - r) / (r * (r - 1));
        candidates += 1;
    }
    return candidates > 0 ? sum / candidates : Undefined;
}

// The mean share of every level, each candidate counting alike.
std::vector<double> sharesOf(const Levels &levels)
{
    std::vector<double> shares(levels.values.size());
    double candidates = 0;
    for (size_t i = 0; i < levels.counts.size(); ++i) {
        const double r = levels.ratings(i);
        for (size_t k = 0; r > 0 && k < shares.size(); ++k)
            shares[k] += levels.counts[i][k] / r;
        candidates += r > 0 ? 1 : 0;
    }
    for (double &share : shares)
        share /= candidates;
    return shares;
}

// Conger 1980 as Gwet extends it to gaps: every assessor with shares of their own.
double congerChance(const Levels &levels, const Square &w)
{
    const size_t assessors = levels.of.front().size();
    std::vector<double> middle(levels.values.size());
    double own = 0;
    double counted = 0;
    for (size_t j = 0; j < assessors; ++j) {
        std::vector<double> shares(levels.values.size());
        double n = 0;
        for (const auto &row : levels.of) {
            if (row[j]) {
                shares[*row[j]] += 1;
                n += 1;
            }
        }
        if (n == 0)
            continue;
        counted += 1;
        for (size_t k = 0; k < shares.size(); ++k) {
            shares[k] /= n;
            middle[k] += shares[k];
        }
        own += form(w, shares, shares);
    }
    if (counted < 2)
        return Undefined;
    for (double &share : middle)
        share /= counted;
    const double all = form(w, middle, middle);
    return all - (own - counted * all) / (counted * (counted - 1));
}

double beyond(double observed, double chance)
{
    return chance < 1 ? (observed - chance) / (1 - chance) : Undefined;
}

Result<> checkCounts(const Counts &table)
{
    double sum = 0;
    for (const auto &row : table) {
        if (row.size() != table.front().size())
            return fail(Kind::Invalid, "statistics.ragged");
        for (const double count : row) {
            if (!(count >= 0) || count > double(MostCells) || count != std::floor(count))
                return fail(Kind::Invalid, "statistics.bad_value");
            sum += count;
        }
    }
    if (sum > double(MostCells))
        return fail(Kind::Invalid, "statistics.too_large");
    return {};
}

} // namespace

std::optional<Weight> weightNamed(QStringView word)
{
    const auto *found = std::ranges::find(Weights, word);
    return found == Weights.end() ? std::nullopt
                                  : std::optional(static_cast<Weight>(found - Weights.begin()));
}

Result<Rated> agreement(const Ratings &ratings, Weight weight)
{
    TRY_LET(levels, detail::levelsOf(ratings));
    const Square w = weightsOf(weight, levels.values.size());
    const double size = double(levels.values.size());
    Rated answer{ratings.size(), ratings.front().size(), levels.values, 0, 0, 0, 0, 0, {}};
    answer.observed = observedAgreement(levels, w);
    if (std::isnan(answer.observed))
        return fail(Kind::Invalid, "statistics.too_few");
    const std::vector<double> shares = sharesOf(levels);
    double mixed = 0;
    for (const double share : shares)
        mixed += share * (1 - share);
    answer.fleiss = beyond(answer.observed, form(w, shares, shares));
    answer.conger = beyond(answer.observed, congerChance(levels, w));
    answer.ac = beyond(answer.observed, total(w) * mixed / (size * (size - 1)));
    answer.brennanPrediger = beyond(answer.observed, total(w) / (size * size));
    answer.cautions = sizeCautions(answer.candidates, answer.assessors);
    return answer;
}

Result<Ratings> fromCrossTable(const Counts &table)
{
    TRY(checkCounts(table));
    if (table.size() < 2)
        return fail(Kind::Invalid, "statistics.too_few");
    if (table.size() != table.front().size())
        return fail(Kind::Invalid, "statistics.ragged");
    Ratings ratings;
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < table.size(); ++j)
            ratings.insert(ratings.end(), size_t(table[i][j]), Row{double(i), double(j)});
    }
    return ratings;
}

Result<Ratings> fromCategoryCounts(const Counts &table)
{
    TRY(checkCounts(table));
    Ratings ratings;
    for (const auto &counts : table) {
        Row &row = ratings.emplace_back();
        for (size_t k = 0; k < counts.size(); ++k)
            row.insert(row.end(), size_t(counts[k]), double(k));
        if (row.size() != ratings.front().size())
            return fail(Kind::Invalid, "statistics.ragged", QString::number(ratings.size()));
    }
    return ratings;
}

Result<FleissTest> fleissTest(const Ratings &ratings)
{
    TRY(checkComplete(ratings, 2, 2));
    TRY_LET(levels, detail::levelsOf(ratings));
    TRY_LET(rated, agreement(ratings));
    const double n = double(ratings.size());
    const double m = double(ratings.front().size());
    FleissTest answer;
    double spread = 0;
    double skew = 0;
    const std::vector<double> shares = sharesOf(levels);
    for (size_t k = 0; k < shares.size(); ++k) {
        const double p = shares[k];
        double differing = 0;
        for (const auto &counts : levels.counts)
            differing += counts[k] * (m - counts[k]);
        answer.kappas.push_back(1 - differing / (n * m * (m - 1) * p * (1 - p)));
        spread += p * (1 - p);
        skew += p * (1 - p) * (1 - 2 * p);
    }
    const double variance = 2 * (spread * spread - skew) / (n * m * (m - 1) * spread * spread);
    answer.z = rated.fleiss / std::sqrt(variance);
    return answer;
}

Result<double> light(const Ratings &ratings)
{
    TRY(checkComplete(ratings, 2, 2));
    double sum = 0;
    double pairs = 0;
    for (size_t i = 0; i < ratings.front().size(); ++i) {
        for (size_t j = i + 1; j < ratings.front().size(); ++j, ++pairs) {
            Ratings pair;
            for (const Row &row : ratings)
                pair.push_back({row[i], row[j]});
            TRY_LET(rated, agreement(pair));
            sum += rated.conger;
        }
    }
    return sum / pairs;
}

Result<Closeness> closeness(const Ratings &ratings, double distance)
{
    TRY(check(ratings, 1, 2));
    double exact = 0;
    double within = 0;
    Closeness answer;
    for (const Row &row : ratings) {
        for (size_t i = 0; i < row.size(); ++i) {
            for (size_t j = i + 1; j < row.size(); ++j) {
                if (!row[i] || !row[j])
                    continue;
                ++answer.pairs;
                exact += *row[i] == *row[j] ? 1 : 0;
                within += std::abs(*row[i] - *row[j]) <= distance ? 1 : 0;
            }
        }
    }
    if (answer.pairs == 0)
        return fail(Kind::Invalid, "statistics.too_few");
    answer.exact = exact / double(answer.pairs);
    answer.within = within / double(answer.pairs);
    return answer;
}

} // namespace kaochang::statistics
