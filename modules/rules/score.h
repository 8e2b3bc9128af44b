// SPDX-License-Identifier: GPL-3.0-or-later
// From several assessors' marks to one score: exact to the end, rounded once, and never deciding a
// pass alone.
#pragma once

#include "rules/exact.h"

#include <vector>

namespace kaochang::rules {

// No national text says how marks combine (domain.md 3.3): the rule is a setting, its id stays with
// the number.
enum class Combine {
    Mean,
    Median,       // of an even number, the mean of the middle two
    DropExtremes, // without one highest and one lowest, the mean of the rest; three marks or more
    ClosestPair,  // the mean of the two nearest; equally near pairs count alike: the mean of their
                  // means
    Weighted      // by whole weights in the order of the marks
};
struct CombineRule
{
    Combine how = Combine::Mean;
    std::vector<int> weights; // Weighted only: as many as marks, none negative, not all zero

    bool operator==(const CombineRule &) const = default;
};
QString combineId(Combine how); // "mean/1": name and version, stored with every number it made
std::optional<Combine> combineNamed(QStringView id);

struct Scale
{
    Centi full = 100'00;
    Centi passLine = 60'00;
    Centi unit = 1;    // round to this: 1 is 0.01 point, 100 a whole point
    Centi penalty = 0; // taken off before rounding (discipline), never below zero

    bool operator==(const Scale &) const = default;
};

// Why a person must look before the number may decide a pass.
enum class Doubt {
    SpreadAcrossLine, // some assessors say pass, some fail: the rule itself would decide (59 and
                      // 61)
    TieAcrossLine,    // equally near pairs fall on both sides: the tie rule would decide
    RoundingLifts     // under the line before rounding, on it after
};
QStringView doubtWord(Doubt doubt); // the stable word in tables: "spread_across_line"
std::optional<Doubt> doubtNamed(QStringView word);

struct Score
{
    Exact exact;      // before rounding, after the penalty
    Centi points = 0; // what stands
    QString rule;     // "closest_pair/1"
    std::vector<Exact>
        tied; // the means of equally near pairs, ascending; empty when one pair is nearest
    std::vector<Doubt> doubts;

    bool needsPerson() const { return !doubts.empty(); }
    bool operator==(const Score &) const = default;
};

// Codes: rules.no_marks, rules.too_few_marks, rules.mark_out_of_range, rules.bad_weights,
// rules.bad_scale.
Result<Score> combine(const CombineRule &rule, std::span<const Centi> marks, const Scale &scale);

// WorldSkills judgement: three judges give 0-3, mark = max x sum / 9. Exact; round with the whole.
// Codes: rules.judgement_needs_three, rules.judgement_out_of_range, and Conflict
// rules.judgement_spread when they lie more than one apart: discuss the benchmark and score again.
Result<Exact> judgement(std::span<const int> scores, Centi max);

// A critical fault counts when more than half of the panel saw it, or the chief confirms it.
bool isConfirmed(int seenBy, int panel, bool chiefConfirms);

} // namespace kaochang::rules
