// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ladder.h"

#include "rules/detail/guard.h"

#include <algorithm>
#include <array>

namespace kaochang::rules {
namespace {

constexpr std::array<QStringView, 4> ThirdMarks = {u"with_nearer", u"stands", u"closest_pair",
                                                   u"to_chief"};
constexpr std::array<QStringView, 4> Ids = {u"two_markers/1", u"two_markers_third_stands/1",
                                            u"two_markers_closest_pair/1",
                                            u"two_markers_to_chief/1"};
constexpr std::array<QStringView, 8> Steps = {
    u"agreed",       u"needs_third", u"third_and_nearer", u"mean_of_three",
    u"third_stands", u"two_closest", u"chief_decides",    u"chief_decided"};

template <typename T, size_t N>
std::optional<T> named(const std::array<QStringView, N> &words, QStringView word)
{
    const auto *found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<T>(found - words.begin()));
}

// Which step the marks lead to, and which of them it counts.
struct Way
{
    LadderStep step = LadderStep::NeedsThird;
    std::vector<Centi> counted;
    Combine how = Combine::Mean;
};

Way withNearer(const std::vector<Centi> &marks, Centi tolerance)
{
    const Centi toFirst = std::abs(marks[2] - marks[0]);
    const Centi toSecond = std::abs(marks[2] - marks[1]);
    if (std::min(toFirst, toSecond) > tolerance)
        return {LadderStep::ChiefDecides, {}};
    if (toFirst == toSecond)
        return {LadderStep::MeanOfThree, marks};
    return {LadderStep::ThirdAndNearer, {marks[2], toFirst < toSecond ? marks[0] : marks[1]}};
}

Way withThird(const LadderRule &rule, const std::vector<Centi> &marks)
{
    switch (rule.third) {
    case ThirdMark::WithNearer:
        return withNearer(marks, rule.tolerance);
    case ThirdMark::Stands:
        return {LadderStep::ThirdStands, {marks[2]}};
    case ThirdMark::ClosestPair:
        return {LadderStep::TwoClosest, marks, Combine::ClosestPair};
    case ThirdMark::ToChief:
        break;
    }
    return {LadderStep::ChiefDecides, {}};
}

Result<> check(const LadderRule &rule, const Markers &markers, const Scale &scale)
{
    TRY(detail::checkMarks(markers.marks, scale));
    if (markers.marks.size() < 2 || markers.marks.size() > 3)
        return fail(Kind::Invalid, "rules.two_or_three_marks");
    if (markers.chief)
        TRY(detail::checkMarks(std::span(&*markers.chief, 1), scale));
    if (rule.tolerance < 0)
        return fail(Kind::Invalid, "rules.bad_scale");
    for (const AspectMarks &aspect : markers.aspects) {
        TRY(detail::checkMarks(aspect.marks, scale));
        if (aspect.tolerance < 0)
            return fail(Kind::Invalid, "rules.bad_scale");
    }
    return {};
}

// The guard looks at every mark on the table, also at those the step leaves out.
Result<Score> settled(const Way &way, const std::vector<Centi> &marks, const Scale &scale)
{
    const Scale untouched{scale.full, 0, 1, 0};
    TRY_LET(score, combine({way.how, {}}, way.counted, untouched));
    return detail::finish(std::move(score), marks, scale);
}

Result<Ladder> withChief(Ladder ladder, const Markers &markers, const Scale &scale)
{
    if (!markers.chief)
        return ladder;
    if (ladder.step != LadderStep::ChiefDecides)
        return fail(Kind::Conflict, "rules.chief_not_needed");
    std::vector<Centi> all = markers.marks;
    all.push_back(*markers.chief);
    TRY_LET(score, settled({LadderStep::ChiefDecided, {*markers.chief}}, all, scale));
    score.rule = ChiefRule.toString();
    return Ladder{LadderStep::ChiefDecided, ladder.apart, score};
}

} // namespace

QStringView thirdMarkWord(ThirdMark third)
{
    return ThirdMarks.at(static_cast<size_t>(third));
}

std::optional<ThirdMark> thirdMarkNamed(QStringView word)
{
    return named<ThirdMark>(ThirdMarks, word);
}

QString ladderId(ThirdMark third)
{
    return Ids.at(static_cast<size_t>(third)).toString();
}

std::optional<ThirdMark> ladderNamed(QStringView id)
{
    return named<ThirdMark>(Ids, id);
}

QStringView ladderStepWord(LadderStep step)
{
    return Steps.at(static_cast<size_t>(step));
}

Centi spreadOf(std::span<const Centi> marks)
{
    if (marks.empty())
        return 0;
    const auto [lowest, highest] = std::ranges::minmax(marks);
    return highest - lowest;
}

std::vector<size_t> apart(std::span<const AspectMarks> aspects)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < aspects.size(); ++i) {
        if (spreadOf(aspects[i].marks) > aspects[i].tolerance)
            places.push_back(i);
    }
    return places;
}

Result<Ladder> climb(const LadderRule &rule, const Markers &markers, const Scale &scale)
{
    TRY(check(rule, markers, scale));
    const std::vector<Centi> &marks = markers.marks;
    Ladder ladder;
    ladder.apart = apart(markers.aspects);
    const bool agree = std::abs(marks[0] - marks[1]) <= rule.tolerance && ladder.apart.empty();
    if (agree && marks.size() == 3)
        return fail(Kind::Conflict, "rules.third_not_needed");
    const Way way = agree               ? Way{LadderStep::Agreed, marks}
                    : marks.size() == 3 ? withThird(rule, marks)
                                        : Way{};
    ladder.step = way.step;
    if (!way.counted.empty()) {
        TRY_LET(score, settled(way, marks, scale));
        score.rule = ladderId(rule.third);
        ladder.score = std::move(score);
    }
    return withChief(std::move(ladder), markers, scale);
}

} // namespace kaochang::rules
