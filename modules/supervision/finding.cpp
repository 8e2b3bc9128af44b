// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/finding.h"

#include <algorithm>
#include <array>

namespace kaochang::supervision {
namespace {

constexpr std::array<QStringView, 3> Opinions{u"passed", u"returned", u"review_again"};

} // namespace

QStringView opinionWord(Opinion opinion)
{
    return Opinions.at(static_cast<size_t>(opinion));
}

std::optional<Opinion> opinionNamed(QStringView word)
{
    const auto found = std::ranges::find(Opinions, word);
    return found == Opinions.end() ? std::nullopt
                                   : std::optional(static_cast<Opinion>(found - Opinions.begin()));
}

} // namespace kaochang::supervision
