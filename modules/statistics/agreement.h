// SPDX-License-Identifier: GPL-3.0-or-later
// How often assessors choose the same level, beyond what chance would give: kappas and alpha. The
// categories are the distinct values in ascending order.
#pragma once

#include "statistics/ratings.h"

namespace kaochang::statistics {

// How near two levels i and j of c count as agreeing. Ordinal is irrCAC's weight, which is not
// Krippendorff's ordinal difference: name the one that was used.
enum class Weight { None, Linear, Quadratic, Ordinal };
std::optional<Weight> weightNamed(QStringView word); // "none", "linear", "quadratic", "ordinal"

struct Rated // by one or more than two assessors, gaps allowed
{
    size_t candidates = 0;
    size_t assessors = 0;
    std::vector<double> categories;
    double observed = Undefined; // share of agreeing pairs, over candidates rated twice or more
    double fleiss = Undefined;   // Scott's pi for two assessors
    double conger = Undefined;   // Cohen's kappa for two; "exact" Fleiss
    double ac = Undefined;       // Gwet's AC1, AC2 with weights
    double brennanPrediger = Undefined;
    std::vector<Caution> cautions;
};
// Two columns or more. Codes: those of check, statistics.no_variance (one category only),
// statistics.too_few (nobody was rated twice), statistics.too_many_categories (over 200).
Result<Rated> agreement(const Ratings &ratings, Weight weight = Weight::None);

// Table of two assessors: rows the first's category, columns the second's; whole counts.
using Counts = std::vector<std::vector<double>>;
// As pairs, a row each, values 0, 1, … Codes: statistics.ragged, statistics.bad_value,
// statistics.too_large, statistics.too_few.
Result<Ratings> fromCrossTable(const Counts &table);
// One row a candidate: how many assessors chose each category; as many in every row. The same
// codes. Whose rating was whose is lost: conger is then not to be read.
Result<Ratings> fromCategoryCounts(const Counts &table);

struct FleissTest // Fleiss 1971, complete ratings
{
    double z = Undefined;
    std::vector<double> kappas; // of each category against the rest
};
Result<FleissTest> fleissTest(const Ratings &ratings);
// The mean of Cohen's kappas over pairs of assessors. Complete ratings.
Result<double> light(const Ratings &ratings);

enum class Metric { Nominal, Ordinal, Interval, Ratio };
std::optional<Metric> metricNamed(QStringView word); // "nominal" …
// Krippendorff 2011, from coincidences. Candidates rated once are left out. Ratio: no negative
// values (statistics.bad_value). Codes as agreement().
Result<double> krippendorff(const Ratings &ratings, Metric metric);

struct Closeness
{
    size_t pairs = 0;          // of ratings of one candidate
    double exact = Undefined;  // share of pairs that are equal
    double within = Undefined; // share of pairs no more than the distance apart
};
Result<Closeness> closeness(const Ratings &ratings, double distance);

} // namespace kaochang::statistics
