// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings as places in their ordered list of distinct values.
#pragma once

#include "statistics/ratings.h"

namespace kaochang::statistics::detail {

struct Levels
{
    std::vector<double> values;                         // ascending
    std::vector<std::vector<std::optional<size_t>>> of; // candidate x assessor
    std::vector<std::vector<double>> counts;            // candidate x level

    double ratings(size_t candidate) const; // how many assessors rated this candidate
};
// Codes: those of check, statistics.no_variance, statistics.too_many_categories.
Result<Levels> levelsOf(const Ratings &ratings);

} // namespace kaochang::statistics::detail
