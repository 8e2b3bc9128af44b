// SPDX-License-Identifier: GPL-3.0-or-later
// What statistics are made of: who gave whom how much, as doubles, with gaps. The only room of the
// house where a number is floating, and no room that writes a mark may include it.
#pragma once

#include "core/result.h"

#include <limits>
#include <optional>
#include <vector>

namespace kaochang::statistics {

using Row = std::vector<std::optional<double>>;
// Rows are candidates, columns assessors (or items); nullopt: nobody gave one.
using Ratings = std::vector<Row>;

inline constexpr size_t MostCells = 2'000'000;
inline constexpr double LargestValue = 1e9;
inline constexpr double Undefined = std::numeric_limits<double>::quiet_NaN(); // shown as "–", not 0

// Same columns in every row, values finite and within LargestValue. Codes:
// statistics.too_few (fewer rows or columns than asked), statistics.ragged, statistics.bad_value,
// statistics.too_large.
Result<> check(const Ratings &ratings, size_t leastRows, size_t leastColumns);
// The same, and no gap: statistics.incomplete.
Result<> checkComplete(const Ratings &ratings, size_t leastRows, size_t leastColumns);

// What must stand beside a number before anybody acts on it.
enum class Caution {
    FewCandidates, // under 20: show the interval or nothing
    FewAssessors,  // under 3
    UnusedLevels   // a level between two used ones was never given: steps were joined
};
QStringView cautionWord(Caution caution);      // "few_candidates"
inline constexpr size_t FewestCandidates = 20; // scoring.md 3.6
inline constexpr size_t FewestAssessors = 3;
std::vector<Caution> sizeCautions(size_t candidates, size_t assessors = FewestAssessors);

double mean(const std::vector<double> &values);
double variance(const std::vector<double> &values); // n - 1; Undefined of fewer than two
double correlation(const std::vector<double> &x, const std::vector<double> &y);

struct Interval
{
    double low = Undefined;
    double high = Undefined;
};

} // namespace kaochang::statistics
