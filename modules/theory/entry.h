// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody keys for one candidate's theory paper: points, or why there are none.
#pragma once

#include "core/points.h"
#include "core/result.h"
#include "rules/verdict.h"

#include <vector>

namespace kaochang::theory {

inline constexpr Centi FullMark = 100'00; // 百分制

struct Entry
{
    rules::ScoreState state = rules::ScoreState::NotMarked;
    Centi points = 0; // Scored only

    bool operator==(const Entry &) const = default;
};

inline Entry scored(Centi points)
{
    return {rules::ScoreState::Scored, points};
}

// "59.5", "缺考", "免考", "--" (not applicable), "违纪", "作废". Empty text is not marked: 0 is
// typed as 0. Codes: theory.unreadable, theory.out_of_range (above 100).
Result<Entry> readEntry(QStringView text);
QString entryText(const Entry &entry); // "59.5", "缺考"; empty for not marked

// Codes: theory.nothing_keyed (not marked), theory.out_of_range.
Result<> checkEntry(const Entry &entry);

// Where two scores differ, place by place in the form "086.50" (0 is the hundreds); every place
// when one of them is no number.
std::vector<int> differingPlaces(const Entry &first, const Entry &second);

} // namespace kaochang::theory
