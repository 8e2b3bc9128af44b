// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/publicity_state.h"

#include <array>

namespace kaochang::results {
namespace {

Stage stageOf(const PublicityFacts &facts)
{
    if (!facts.isLocked)
        return Stage::Unlocked;
    if (!facts.until)
        return Stage::Locked;
    if (facts.openAppeals > 0)
        return Stage::Contested;
    return facts.isClosed ? Stage::Closed : Stage::Published;
}

} // namespace

PublicityState publicityState(const PublicityFacts &facts)
{
    return {stageOf(facts), facts.until, facts.openAppeals};
}

QStringView stageWord(Stage stage)
{
    constexpr std::array<QStringView, 5> Words = {u"unlocked", u"locked", u"published",
                                                  u"contested", u"closed"};
    return Words.at(size_t(stage));
}

} // namespace kaochang::results
