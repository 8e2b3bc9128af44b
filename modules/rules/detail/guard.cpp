// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/detail/guard.h"

#include <algorithm>

namespace kaochang::rules::detail {
namespace {

bool straddles(const auto &values, auto passes)
{
    return std::ranges::any_of(values, passes) && !std::ranges::all_of(values, passes);
}

} // namespace

Result<> checkMarks(std::span<const Centi> marks, const Scale &scale)
{
    if (scale.full < 1 || scale.full > LargestMark || scale.passLine < 0
        || scale.passLine > scale.full || scale.unit < 1 || scale.unit > scale.full
        || scale.penalty < 0 || scale.penalty > scale.full)
        return fail(Kind::Invalid, "rules.bad_scale");
    if (marks.empty() || marks.size() > MostMarks)
        return fail(Kind::Invalid, "rules.no_marks");
    // A mark outside the paper is a clerical error, not a result.
    if (std::ranges::any_of(marks, [&](Centi mark) { return mark < 0 || mark > scale.full; }))
        return fail(Kind::Invalid, "rules.mark_out_of_range");
    return {};
}

// Order of the field: aggregate, penalty, round once, then look at the line (scoring.md 3.5).
Score finish(Score score, std::span<const Centi> marks, const Scale &scale)
{
    score.exact = score.exact.less(scale.penalty);
    score.points = std::min(score.exact.rounded(scale.unit), scale.full);
    // The guard of design.md 5: what any rule, tie or rounding would turn into a pass waits for
    // people.
    const Centi lineBeforePenalty = scale.passLine + scale.penalty;
    if (straddles(marks, [&](Centi mark) { return mark >= lineBeforePenalty; }))
        score.doubts.push_back(Doubt::SpreadAcrossLine);
    if (straddles(score.tied, [&](const Exact &mean) { return mean.atLeast(lineBeforePenalty); }))
        score.doubts.push_back(Doubt::TieAcrossLine);
    if (!score.exact.atLeast(scale.passLine) && score.points >= scale.passLine)
        score.doubts.push_back(Doubt::RoundingLifts);
    return score;
}

} // namespace kaochang::rules::detail
