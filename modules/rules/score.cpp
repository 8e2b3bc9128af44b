// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/score.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kaochang::rules {
namespace {

constexpr std::array<QStringView, 5> Ids = {u"mean/1", u"median/1", u"drop_extremes/1",
                                            u"closest_pair/1", u"weighted/1"};
constexpr size_t MostMarks = 1000; // keeps every product inside 64 bits
constexpr int LargestWeight = 100'000;

Exact meanOf(std::span<const Centi> marks)
{
    return Exact::of(std::accumulate(marks.begin(), marks.end(), Centi{0}), qint64(marks.size()));
}

Exact medianOf(std::span<const Centi> sorted)
{
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? Exact::of(sorted[middle], 1)
                                  : Exact::of(sorted[middle - 1] + sorted[middle], 2);
}

// Neighbours of the sorted marks hold every nearest pair. Their sums, each once, ascending.
std::vector<Centi> nearestPairSums(std::span<const Centi> sorted)
{
    Centi nearest = sorted[1] - sorted[0];
    for (size_t i = 1; i < sorted.size(); ++i)
        nearest = std::min(nearest, sorted[i] - sorted[i - 1]);
    std::vector<Centi> sums;
    for (size_t i = 1; i < sorted.size(); ++i) {
        const Centi sum = sorted[i] + sorted[i - 1];
        if (sorted[i] - sorted[i - 1] == nearest && (sums.empty() || sums.back() != sum))
            sums.push_back(sum);
    }
    return sums;
}

Exact weightedOf(std::span<const Centi> marks, const std::vector<int> &weights)
{
    qint64 sum = 0;
    for (size_t i = 0; i < marks.size(); ++i)
        sum += marks[i] * weights[i];
    return Exact::of(sum, std::accumulate(weights.begin(), weights.end(), qint64{0}));
}

Result<> checkWeights(const std::vector<int> &weights, size_t marks)
{
    const auto outside = [](int weight) { return weight < 0 || weight > LargestWeight; };
    const bool allZero = std::ranges::all_of(weights, [](int weight) { return weight == 0; });
    if (weights.size() != marks || allZero || std::ranges::any_of(weights, outside))
        return fail(Kind::Invalid, "rules.bad_weights");
    return {};
}

Result<> checkMarks(std::span<const Centi> marks, const Scale &scale)
{
    constexpr Centi Largest = 100'000'00;
    if (scale.full < 1 || scale.full > Largest || scale.passLine < 0 || scale.passLine > scale.full
        || scale.unit < 1 || scale.unit > scale.full || scale.penalty < 0
        || scale.penalty > scale.full)
        return fail(Kind::Invalid, "rules.bad_scale");
    if (marks.empty() || marks.size() > MostMarks)
        return fail(Kind::Invalid, "rules.no_marks");
    // A mark outside the paper is a clerical error, not a result.
    if (std::ranges::any_of(marks, [&](Centi mark) { return mark < 0 || mark > scale.full; }))
        return fail(Kind::Invalid, "rules.mark_out_of_range");
    return {};
}

bool straddles(const auto &values, auto passes)
{
    return std::ranges::any_of(values, passes) && !std::ranges::all_of(values, passes);
}

// Order of the field: aggregate, penalty, round once, then look at the line (scoring.md 3.5).
Score finish(Score score, std::span<const Centi> marks, const Scale &scale)
{
    score.exact = score.exact.plus(-scale.penalty);
    if (!score.exact.atLeast(0))
        score.exact = {};
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

Score closestPair(std::span<const Centi> sorted)
{
    const std::vector<Centi> sums = nearestPairSums(sorted);
    Score score;
    score.exact =
        Exact::of(std::accumulate(sums.begin(), sums.end(), Centi{0}), 2 * qint64(sums.size()));
    if (sums.size() > 1)
        std::ranges::transform(sums, std::back_inserter(score.tied),
                               [](Centi sum) { return Exact::of(sum, 2); });
    return score;
}

} // namespace

Exact Exact::of(qint64 numerator, qint64 denominator)
{
    const qint64 common = std::gcd(numerator, denominator);
    return common == 0 ? Exact{} : Exact{numerator / common, denominator / common};
}

Centi Exact::rounded(Centi unit) const
{
    const qint64 step = unit * denominator;
    return (2 * numerator + step) / (2 * step) * unit;
}

QString combineId(Combine how)
{
    return Ids.at(static_cast<size_t>(how)).toString();
}

std::optional<Combine> combineNamed(QStringView id)
{
    const auto *found = std::ranges::find(Ids, id);
    return found == Ids.end() ? std::nullopt
                              : std::optional(static_cast<Combine>(found - Ids.begin()));
}

Result<Score> combine(const CombineRule &rule, std::span<const Centi> marks, const Scale &scale)
{
    TRY(checkMarks(marks, scale));
    std::vector<Centi> sorted(marks.begin(), marks.end());
    std::ranges::sort(sorted);
    const size_t needed = rule.how == Combine::DropExtremes  ? 3
                          : rule.how == Combine::ClosestPair ? 2
                                                             : 1;
    if (sorted.size() < needed)
        return fail(Kind::Invalid, "rules.too_few_marks", combineId(rule.how));
    if (rule.how == Combine::Weighted)
        TRY(checkWeights(rule.weights, marks.size()));
    Score score;
    switch (rule.how) {
    case Combine::Mean:
        score.exact = meanOf(sorted);
        break;
    case Combine::Median:
        score.exact = medianOf(sorted);
        break;
    case Combine::DropExtremes:
        score.exact = meanOf(std::span(sorted).subspan(1, sorted.size() - 2));
        break;
    case Combine::ClosestPair:
        score = closestPair(sorted);
        break;
    case Combine::Weighted:
        score.exact = weightedOf(marks, rule.weights);
        break;
    }
    score.rule = combineId(rule.how);
    return finish(std::move(score), marks, scale);
}

Result<Ladder> climb(std::span<const Centi> marks, Centi tolerance, const Scale &scale)
{
    TRY(checkMarks(marks, scale));
    if (tolerance < 0)
        return fail(Kind::Invalid, "rules.bad_scale");
    if (marks.size() < 2 || marks.size() > 3)
        return fail(Kind::Invalid, "rules.two_or_three_marks");
    const auto settled = [&](LadderStep step, std::span<const Centi> of) {
        Score score;
        score.exact = meanOf(of);
        score.rule = QStringLiteral("two_markers/1");
        return Ladder{step, finish(std::move(score), of, scale)};
    };
    const bool agree = std::abs(marks[0] - marks[1]) <= tolerance;
    if (marks.size() == 2)
        return agree ? settled(LadderStep::Agreed, marks) : Ladder{};
    if (agree)
        return fail(Kind::Conflict, "rules.third_not_needed");
    const Centi toFirst = std::abs(marks[2] - marks[0]);
    const Centi toSecond = std::abs(marks[2] - marks[1]);
    if (std::min(toFirst, toSecond) > tolerance)
        return Ladder{LadderStep::ChiefDecides, {}};
    if (toFirst == toSecond)
        return settled(LadderStep::MeanOfThree, marks);
    const std::array<Centi, 2> pair = {marks[2], toFirst < toSecond ? marks[0] : marks[1]};
    return settled(LadderStep::ThirdAndNearer, pair);
}

Result<Exact> judgement(std::span<const int> scores, Centi max)
{
    if (scores.size() != 3)
        return fail(Kind::Invalid, "rules.judgement_needs_three");
    const auto [lowest, highest] = std::ranges::minmax(scores);
    if (lowest < 0 || highest > 3 || max < 0)
        return fail(Kind::Invalid, "rules.judgement_out_of_range");
    if (highest - lowest > 1)
        return fail(Kind::Conflict, "rules.judgement_spread");
    return Exact::of(max * std::accumulate(scores.begin(), scores.end(), 0), 9);
}

bool isConfirmed(int seenBy, int panel, bool chiefConfirms)
{
    return chiefConfirms || 2 * seenBy > panel;
}

} // namespace kaochang::rules
