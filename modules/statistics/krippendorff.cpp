// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/agreement.h"
#include "statistics/detail/levels.h"

#include <algorithm>
#include <array>

namespace kaochang::statistics {
namespace {

using detail::Levels;
using Square = std::vector<std::vector<double>>;

constexpr std::array<QStringView, 4> Metrics = {u"nominal", u"ordinal", u"interval", u"ratio"};

// o_ck: pairs of levels within a candidate, each candidate's ratings weighing alike.
Square coincidencesOf(const Levels &levels)
{
    const size_t size = levels.values.size();
    Square coincidences(size, std::vector<double>(size));
    for (size_t i = 0; i < levels.counts.size(); ++i) {
        const double m = levels.ratings(i);
        const auto &n = levels.counts[i];
        for (size_t c = 0; m > 1 && c < size; ++c) {
            for (size_t k = 0; k < size; ++k)
                coincidences[c][k] += n[c] * (n[k] - (c == k ? 1 : 0)) / (m - 1);
        }
    }
    return coincidences;
}

// How many ratings of each level take part.
std::vector<double> partsOf(const Square &coincidences)
{
    std::vector<double> parts;
    for (const auto &row : coincidences) {
        double sum = 0;
        for (const double count : row)
            sum += count;
        parts.push_back(sum);
    }
    return parts;
}

double difference(Metric metric, const Levels &levels, const std::vector<double> &parts, size_t c,
                  size_t k)
{
    const double gap = levels.values[k] - levels.values[c];
    const double sum = levels.values[k] + levels.values[c];
    double between = -(parts[c] + parts[k]) / 2;
    switch (metric) {
    case Metric::Nominal:
        return 1;
    case Metric::Ordinal:
        for (size_t g = c; g <= k; ++g)
            between += parts[g];
        return between * between;
    case Metric::Interval:
        return gap * gap;
    case Metric::Ratio:
        break;
    }
    return sum > 0 ? gap * gap / (sum * sum) : 0;
}

} // namespace

std::optional<Metric> metricNamed(QStringView word)
{
    const auto *found = std::ranges::find(Metrics, word);
    return found == Metrics.end() ? std::nullopt
                                  : std::optional(static_cast<Metric>(found - Metrics.begin()));
}

Result<double> krippendorff(const Ratings &ratings, Metric metric)
{
    TRY_LET(levels, detail::levelsOf(ratings));
    if (metric == Metric::Ratio && levels.values.front() < 0)
        return fail(Kind::Invalid, "statistics.bad_value");
    const Square coincidences = coincidencesOf(levels);
    const std::vector<double> parts = partsOf(coincidences);
    double all = 0;
    for (const double part : parts)
        all += part;
    double observed = 0;
    double expected = 0;
    for (size_t c = 0; c < parts.size(); ++c) {
        for (size_t k = c + 1; k < parts.size(); ++k) {
            const double apart = difference(metric, levels, parts, c, k);
            observed += coincidences[c][k] * apart;
            expected += parts[c] * parts[k] * apart;
        }
    }
    if (!(expected > 0)) // nobody was rated twice, or everybody alike
        return fail(Kind::Invalid, "statistics.no_variance");
    return 1 - (all - 1) * observed / expected;
}

} // namespace kaochang::statistics
