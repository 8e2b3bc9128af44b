// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitting.h"

#include <algorithm>
#include <array>

namespace kaochang::site {
namespace {

constexpr std::array<QStringView, 5> States = {u"planned", u"open", u"running", u"closed",
                                               u"locked"};

} // namespace

QStringView stateWord(SittingState state)
{
    return States.at(size_t(state));
}

std::optional<SittingState> stateNamed(QStringView word)
{
    const auto found = std::ranges::find(States, word);
    return found == States.end() ? std::nullopt
                                 : std::optional(SittingState(found - States.begin()));
}

QDateTime Sitting::overAt() const
{
    const qint64 length = startsAt.msecsTo(endsAt) + extraMinutes * 60'000LL;
    return startedAt.value_or(startsAt).addMSecs(length);
}

} // namespace kaochang::site
