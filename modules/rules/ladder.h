// SPDX-License-Identifier: GPL-3.0-or-later
// Two markers, a tolerance on the whole and on every aspect, a third marker who knows neither, the
// chief: who settles a score when people differ.
#pragma once

#include "rules/score.h"

namespace kaochang::rules {

// What a third mark does. No national text says: the scheme names one (scoring.md 3.3).
enum class ThirdMark {
    WithNearer,  // the mean of the third and the nearer; as near to both, of all three; beyond the
                 // tolerance of both, the chief decides
    Stands,      // the third mark alone
    ClosestPair, // the mean of the two closest of the three; equally near pairs count alike
    ToChief      // the chief decides over the three
};
QStringView thirdMarkWord(ThirdMark third); // "with_nearer"
std::optional<ThirdMark> thirdMarkNamed(QStringView word);

struct LadderRule
{
    Centi tolerance = 10'00; // on the total; as far apart as this still agrees
    ThirdMark third = ThirdMark::WithNearer;

    bool operator==(const LadderRule &) const = default;
};
QString ladderId(ThirdMark third); // "two_markers/1", "two_markers_third_stands/1", …
std::optional<ThirdMark> ladderNamed(QStringView id);
inline constexpr QStringView ChiefRule = u"chief/1"; // the chief's own mark stands

// One aspect as every marker gave it, in the order of the markers.
struct AspectMarks
{
    std::vector<Centi> marks;
    Centi tolerance = 0;

    bool operator==(const AspectMarks &) const = default;
};
Centi spreadOf(std::span<const Centi> marks); // highest less lowest; 0 of none
// The places of those whose marks lie further apart than their tolerance.
std::vector<size_t> apart(std::span<const AspectMarks> aspects);

enum class LadderStep {
    Agreed,
    NeedsThird,
    ThirdAndNearer,
    MeanOfThree,
    ThirdStands,
    TwoClosest,
    ChiefDecides,
    ChiefDecided
};
QStringView ladderStepWord(LadderStep step); // "agreed"

struct Markers
{
    std::vector<Centi> marks;         // two, or three with the third last
    std::optional<Centi> chief;       // only where the ladder leads to the chief
    std::vector<AspectMarks> aspects; // of the first two; empty: only totals are compared

    bool operator==(const Markers &) const = default;
};
struct Ladder
{
    LadderStep step = LadderStep::NeedsThird;
    std::vector<size_t> apart;  // aspects over their tolerance
    std::optional<Score> score; // none while a third or the chief is awaited

    bool operator==(const Ladder &) const = default;
};

// Codes: those of combine, rules.two_or_three_marks, and Conflict rules.third_not_needed and
// rules.chief_not_needed, because a mark nobody had to give must not vanish silently.
Result<Ladder> climb(const LadderRule &rule, const Markers &markers, const Scale &scale);

} // namespace kaochang::rules
