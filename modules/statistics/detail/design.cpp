// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/detail/design.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kaochang::statistics::detail {
namespace {

constexpr size_t MostRatings = 500'000;
constexpr size_t MostCandidates = 100'000;
constexpr size_t MostOfAFacet = 200; // assessors, tasks, items

// How many places; 0 where one of them is empty.
size_t placesOf(const std::vector<Rating> &ratings, size_t Rating::*facet)
{
    std::vector<bool> seen;
    for (const Rating &rating : ratings) {
        if (rating.*facet >= seen.size())
            seen.resize(rating.*facet + 1);
        seen[rating.*facet] = true;
    }
    return std::ranges::find(seen, false) == seen.end() ? seen.size() : 0;
}

bool isLinked(const std::vector<Rating> &ratings, const Design &design)
{
    std::vector<size_t> group(design.candidates + design.assessors);
    std::iota(group.begin(), group.end(), size_t{0});
    const auto root = [&group](size_t place) {
        while (group[place] != place)
            place = group[place] = group[group[place]];
        return place;
    };
    for (const Rating &rating : ratings)
        group[root(rating.candidate)] = root(design.candidates + rating.assessor);
    for (size_t assessor = 1; assessor < design.assessors; ++assessor) {
        if (root(design.candidates + assessor) != root(design.candidates))
            return false;
    }
    return true;
}

} // namespace

Result<Design> designOf(const std::vector<Rating> &ratings)
{
    const auto isTooFar = [](const Rating &rating) {
        return rating.candidate >= MostCandidates || rating.assessor >= MostOfAFacet
               || rating.task >= MostOfAFacet || rating.item >= MostOfAFacet;
    };
    const auto isBad = [](const Rating &rating) {
        return !std::isfinite(rating.value) || std::abs(rating.value) > LargestValue;
    };
    if (ratings.size() > MostRatings || std::ranges::any_of(ratings, isTooFar))
        return fail(Kind::Invalid, "statistics.too_large");
    if (std::ranges::any_of(ratings, isBad))
        return fail(Kind::Invalid, "statistics.bad_value");
    if (ratings.empty())
        return fail(Kind::Invalid, "statistics.too_few");
    const Design design{placesOf(ratings, &Rating::candidate), placesOf(ratings, &Rating::assessor),
                        placesOf(ratings, &Rating::task), placesOf(ratings, &Rating::item)};
    if (design.candidates == 0 || design.assessors == 0 || design.tasks == 0 || design.items == 0)
        return fail(Kind::Invalid, "statistics.gap");
    if (design.candidates < 2 || design.assessors < 2)
        return fail(Kind::Invalid, "statistics.too_few");
    if (!isLinked(ratings, design))
        return fail(Kind::Invalid, "statistics.not_connected");
    return design;
}

} // namespace kaochang::statistics::detail
