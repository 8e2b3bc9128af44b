// SPDX-License-Identifier: GPL-3.0-or-later
// From several assessors' marks to one score: exact to the end, rounded once, and never deciding a
// pass alone.
#pragma once

#include "core/points.h"
#include "core/result.h"

#include <span>
#include <vector>

namespace kaochang::rules {

// A fraction of hundredths, lowest terms, denominator positive: the mean of 82, 85, 84 is 25100/3.
struct Exact
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    static Exact of(qint64 numerator, qint64 denominator);
    Exact plus(Centi more) const { return of(numerator + more * denominator, denominator); }
    bool atLeast(Centi line) const { return numerator >= line * denominator; }
    // The nearest multiple of unit, halves up; unit in hundredths, 1 or more; not for negative
    // values.
    Centi rounded(Centi unit) const;
    bool operator==(const Exact &) const = default;
};

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

// Two markers and a tolerance: within it they agree on the mean; else a third, blind; then the
// third with the nearer one; equally near both, the mean of three; far from both, the chief
// decides.
enum class LadderStep { Agreed, NeedsThird, ThirdAndNearer, MeanOfThree, ChiefDecides };
struct Ladder
{
    LadderStep step = LadderStep::NeedsThird;
    std::optional<Score> score; // none while a third or the chief is awaited; rule "two_markers/1"

    bool operator==(const Ladder &) const = default;
};
// Two or three marks, the third last. Codes: those of combine, rules.two_or_three_marks, and
// Conflict rules.third_not_needed, because a third mark beside two that agree must not vanish
// silently.
Result<Ladder> climb(std::span<const Centi> marks, Centi tolerance, const Scale &scale);

// WorldSkills judgement: three judges give 0-3, mark = max x sum / 9. Exact; round with the whole.
// Codes: rules.judgement_needs_three, rules.judgement_out_of_range, and Conflict
// rules.judgement_spread when they lie more than one apart: discuss the benchmark and score again.
Result<Exact> judgement(std::span<const int> scores, Centi max);

// A critical fault counts when more than half of the panel saw it, or the chief confirms it.
bool isConfirmed(int seenBy, int panel, bool chiefConfirms);

} // namespace kaochang::rules
