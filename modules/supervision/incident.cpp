// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/incident.h"

#include <algorithm>
#include <array>

namespace kaochang::supervision {
namespace {

constexpr std::array<QStringView, 3> Words{u"flagged", u"abnormal", u"breach"};

} // namespace

QStringView incidentWord(IncidentKind kind)
{
    return Words.at(static_cast<size_t>(kind));
}

std::optional<IncidentKind> incidentNamed(QStringView word)
{
    const auto found = std::ranges::find(Words, word);
    return found == Words.end() ? std::nullopt
                                : std::optional(static_cast<IncidentKind>(found - Words.begin()));
}

IncidentKind kindOf(const rules::IncidentCode &code)
{
    return code.isBreach ? IncidentKind::Breach : IncidentKind::Abnormal;
}

} // namespace kaochang::supervision
