// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/items.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kaochang::statistics {
namespace {

constexpr size_t Nobody = size_t(-1);

// Elementary symmetric functions of the items' easiness, one item left out: how the totals come
// about.
std::vector<double> symmetric(const std::vector<double> &easiness, size_t leftOut)
{
    std::vector<double> gamma(easiness.size() + 1);
    gamma[0] = 1;
    for (size_t item = 0; item < easiness.size(); ++item) {
        for (size_t r = easiness.size(); item != leftOut && r > 0; --r)
            gamma[r] += gamma[r - 1] * easiness[item];
    }
    return gamma;
}

struct Solved
{
    std::vector<double> byItem;  // by candidates whose total tells something
    std::vector<double> byTotal; // how many candidates have it
};
Result<Solved> solvedIn(const Ratings &points)
{
    const size_t items = points.front().size();
    Solved solved{std::vector<double>(items), std::vector<double>(items + 1)};
    for (const Row &row : points) {
        double total = 0;
        for (const auto &cell : row) {
            if (*cell != 0 && *cell != 1)
                return fail(Kind::Invalid, "statistics.bad_value");
            total += *cell;
        }
        if (total == 0 || total == double(items)) // all or nothing says nothing about items
            continue;
        solved.byTotal[size_t(total)] += 1;
        for (size_t item = 0; item < items; ++item)
            solved.byItem[item] += *row[item];
    }
    const double candidates = std::accumulate(solved.byTotal.begin(), solved.byTotal.end(), 0.0);
    const auto isExtreme = [&](double many) { return many == 0 || many == candidates; };
    if (std::ranges::any_of(solved.byItem, isExtreme))
        return fail(Kind::Invalid, "statistics.no_variance");
    return solved;
}

} // namespace

Result<std::vector<double>> difficulties(const Ratings &points)
{
    constexpr size_t MostItems = 200;
    constexpr int MostRounds = 2000;
    TRY(checkComplete(points, 2, 2));
    if (points.front().size() > MostItems)
        return fail(Kind::Invalid, "statistics.too_large");
    TRY_LET(solved, solvedIn(points));
    std::vector<double> easiness(solved.byItem.size(), 1);
    double moved = 1;
    for (int round = 0; moved > 1e-10 && round < MostRounds; ++round) {
        const std::vector<double> all = symmetric(easiness, Nobody);
        std::vector<double> next;
        double logs = 0;
        for (size_t item = 0; item < easiness.size(); ++item) {
            const std::vector<double> rest = symmetric(easiness, item);
            double expected = 0;
            for (size_t r = 1; r < all.size(); ++r)
                expected += solved.byTotal[r] * rest[r - 1] / all[r];
            next.push_back(solved.byItem[item] / expected);
            logs += std::log(next.back());
        }
        moved = 0;
        for (size_t item = 0; item < next.size(); ++item) {
            next[item] /= std::exp(logs / double(next.size()));
            moved = std::max(moved, std::abs(std::log(next[item] / easiness[item])));
        }
        easiness = next;
    }
    if (!(moved <= 1e-10))
        return fail(Kind::Unavailable, "statistics.not_converged");
    for (double &each : easiness)
        each = -std::log(each);
    return easiness;
}

} // namespace kaochang::statistics
