// SPDX-License-Identifier: GPL-3.0-or-later
// How far assessors give the same candidate the same: intraclass correlation and its relatives.
#pragma once

#include "statistics/ratings.h"

namespace kaochang::statistics {

struct Icc
{
    double value = Undefined;
    Interval confidence;
};

// Shrout & Fleiss 1979. Agreement (2) where a fixed pass line decides, consistency (3) for ranking.
struct Reliability
{
    size_t candidates = 0;
    size_t assessors = 0;
    double msr = 0; // mean squares: between candidates,
    double msc = 0; // between assessors,
    double mse = 0; // residual,
    double msw = 0; // within candidates
    Icc icc11, icc21, icc31, icc1k, icc2k, icc3k;
    std::vector<Caution> cautions;
};
// Complete ratings, two candidates and two assessors at least; level of the intervals 0.5 to 0.999.
// Codes: those of checkComplete, statistics.no_variance, statistics.bad_level.
Result<Reliability> reliability(const Ratings &ratings, double level = 0.95);

// Kendall's W of the ranks, ties corrected; chi-square and p with candidates - 1 degrees.
struct Concordance
{
    double w = Undefined;
    double uncorrected = Undefined;
    double chiSquare = Undefined;
    double p = Undefined;
};
Result<Concordance> concordance(const Ratings &ratings);

// The mean over pairs of assessors of their correlation, through Fisher's z.
Result<double> meanCorrelation(const Ratings &ratings);
// Finn 1970, one-way: the variance within candidates against chance on so many levels.
Result<double> finn(const Ratings &ratings, int levels);

} // namespace kaochang::statistics
