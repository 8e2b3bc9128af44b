// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/detail/levels.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace kaochang::statistics::detail {

double Levels::ratings(size_t candidate) const
{
    return std::accumulate(counts[candidate].begin(), counts[candidate].end(), 0.0);
}

Result<Levels> levelsOf(const Ratings &ratings)
{
    constexpr size_t MostCategories = 200;
    TRY(check(ratings, 1, 2));
    std::set<double> distinct;
    for (const Row &row : ratings) {
        for (const auto &cell : row) {
            if (cell)
                distinct.insert(*cell);
        }
    }
    if (distinct.size() > MostCategories)
        return fail(Kind::Invalid, "statistics.too_many_categories");
    if (distinct.size() < 2)
        return fail(Kind::Invalid, "statistics.no_variance");
    Levels levels;
    levels.values.assign(distinct.begin(), distinct.end());
    for (const Row &row : ratings) {
        auto &places = levels.of.emplace_back();
        auto &counts = levels.counts.emplace_back(levels.values.size());
        for (const auto &cell : row) {
            places.emplace_back();
            if (!cell)
                continue;
            const auto found = std::ranges::lower_bound(levels.values, *cell);
            places.back() = size_t(found - levels.values.begin());
            counts[*places.back()] += 1;
        }
    }
    return levels;
}

} // namespace kaochang::statistics::detail
