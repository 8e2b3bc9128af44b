// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/detail/facet_model.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kaochang::statistics {
namespace {

using detail::Design;
using detail::FacetModel;

constexpr int MostRounds = 3000;
constexpr double Still = 1e-7; // logits a round

// Levels of every item counted from 0 without holes: a level nobody gave has no step to estimate.
Result<bool> joinUnusedLevels(std::vector<Rating> &ratings, const Design &design)
{
    constexpr size_t MostLevels = 50;
    bool joined = false;
    for (size_t item = 0; item < design.items; ++item) {
        std::set<double> used;
        for (const Rating &rating : ratings) {
            if (rating.item == item)
                used.insert(rating.value);
        }
        if (*used.begin() < 0
            || std::ranges::any_of(used, [](double value) { return value != std::floor(value); }))
            return fail(Kind::Invalid, "statistics.bad_value");
        if (used.size() < 2 || used.size() > MostLevels)
            return fail(Kind::Invalid, used.size() < 2 ? "statistics.no_variance"
                                                       : "statistics.too_many_categories");
        joined = joined || *used.begin() > 0 || *used.rbegin() != double(used.size() - 1);
        for (Rating &rating : ratings) {
            if (rating.item == item)
                rating.value = double(std::distance(used.begin(), used.find(rating.value)));
        }
    }
    return joined;
}

// Only lowest or only highest levels: the likelihood rises for ever.
Result<> checkBounded(const std::vector<Rating> &ratings, size_t Rating::*facet,
                      std::string_view code)
{
    std::vector<double> highest;
    for (const Rating &rating : ratings) {
        highest.resize(std::max(highest.size(), rating.item + 1));
        highest[rating.item] = std::max(highest[rating.item], rating.value);
    }
    std::vector<bool> aboveFloor;
    std::vector<bool> belowTop;
    for (const Rating &rating : ratings) {
        const size_t place = rating.*facet;
        aboveFloor.resize(std::max(aboveFloor.size(), place + 1));
        belowTop.resize(aboveFloor.size());
        aboveFloor[place] = aboveFloor[place] || rating.value > 0;
        belowTop[place] = belowTop[place] || rating.value < highest[rating.item];
    }
    for (size_t place = 0; place < aboveFloor.size(); ++place) {
        if (!aboveFloor[place] || !belowTop[place])
            return fail(Kind::Invalid, code, QString::number(place + 1));
    }
    return {};
}

} // namespace

Result<ManyFacets> manyFacets(const std::vector<Rating> &given)
{
    TRY_LET(design, detail::designOf(given));
    std::vector<Rating> ratings = given;
    TRY_LET(joined, joinUnusedLevels(ratings, design));
    TRY(checkBounded(ratings, &Rating::assessor, "statistics.extreme_assessor"));
    TRY(checkBounded(ratings, &Rating::task, "statistics.no_variance"));
    FacetModel model(ratings, design);
    int round = 0;
    double moved = 1;
    while (moved > Still && round < MostRounds) {
        model.expect();
        TRY_LET(step, model.improve());
        moved = step;
        ++round;
    }
    if (moved > Still)
        return fail(Kind::Unavailable, "statistics.not_converged");
    ManyFacets answer = model.estimates();
    answer.rounds = round;
    answer.cautions = sizeCautions(design.candidates, design.assessors);
    if (joined)
        answer.cautions.push_back(Caution::UnusedLevels);
    return answer;
}

} // namespace kaochang::statistics
