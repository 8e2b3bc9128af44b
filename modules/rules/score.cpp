// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/score.h"

#include "rules/detail/guard.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kaochang::rules {
namespace {

constexpr std::array<QStringView, 5> Ids = {u"mean/1", u"median/1", u"drop_extremes/1",
                                            u"closest_pair/1", u"weighted/1"};
constexpr std::array<QStringView, 3> Doubts = {u"spread_across_line", u"tie_across_line",
                                               u"rounding_lifts"};
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

QStringView doubtWord(Doubt doubt)
{
    return Doubts.at(static_cast<size_t>(doubt));
}

std::optional<Doubt> doubtNamed(QStringView word)
{
    const auto *found = std::ranges::find(Doubts, word);
    return found == Doubts.end() ? std::nullopt
                                 : std::optional(static_cast<Doubt>(found - Doubts.begin()));
}

Result<Score> combine(const CombineRule &rule, std::span<const Centi> marks, const Scale &scale)
{
    TRY(detail::checkMarks(marks, scale));
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
    return detail::finish(std::move(score), marks, scale);
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
