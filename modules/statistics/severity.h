// SPDX-License-Identifier: GPL-3.0-or-later
// How harsh each assessor is: as a shift of totals, and as a facet of a Rasch model. To look at and
// to have marked again by, never to change a mark with.
#pragma once

#include "statistics/ratings.h"

namespace kaochang::statistics {

struct Rating
{
    size_t candidate = 0; // places from 0; every place up to the highest must occur
    size_t assessor = 0;
    size_t task = 0;
    size_t item = 0;  // Rasch only
    double value = 0; // a total; Rasch: a level, whole, 0 or more
};

// x = candidate + assessor + task, least squares, assessors and tasks summing to zero.
struct Additive
{
    std::vector<double> assessors; // severity: harsher is positive, in the unit of the totals
    std::vector<double> errors;    // their standard errors; Undefined without degrees of freedom
    std::vector<double> tasks;     // difficulty
    std::vector<double> fair;      // of each candidate: mean + mean severity and difficulty met
    double residual = Undefined;   // standard deviation of what is left
    std::vector<Caution> cautions;
};
// Codes: statistics.too_few (one candidate, one assessor), statistics.too_large,
// statistics.bad_value, statistics.gap (a place nobody stands at), statistics.not_connected (the
// design cannot tell assessors, or assessors and tasks, apart).
Result<Additive> additiveSeverity(const std::vector<Rating> &ratings);

// ln(P_k / P_k-1) = ability - step of the item - severity - difficulty of the task; abilities
// normal around 0; marginal maximum likelihood on 41 nodes from -8 to 8, in logits.
struct ManyFacets
{
    std::vector<double> assessors;          // severity, summing to zero
    std::vector<double> infit, outfit;      // of assessors; 0.5 to 1.5 is usable
    std::vector<double> tasks;              // difficulty, summing to zero
    std::vector<std::vector<double>> steps; // of each item, from level 1 on
    double variance = Undefined;            // of abilities
    double deviance = Undefined;
    int rounds = 0;
    std::vector<Caution> cautions;
};
// Codes: those above, statistics.extreme_assessor (only lowest or only highest levels: no bound),
// statistics.no_variance (an item or task of one level), statistics.not_converged.
Result<ManyFacets> manyFacets(const std::vector<Rating> &ratings);

} // namespace kaochang::statistics
