// SPDX-License-Identifier: GPL-3.0-or-later
// How far each theory paper of a sitting has come, as one person may see it.
#pragma once

#include "store/store.h"
#include "theory/keyed.h"

namespace kaochang::theory {

enum class Stage { NotKeyed, KeyedOnce, Disputed, Confirmed };

struct Standing
{
    roster::EnrolmentId enrolment;
    Stage stage = Stage::NotKeyed; // of the newest round: a correction under way is KeyedOnce again
    UserId firstBy;                // KeyedOnce and Disputed
    ScoreTableId table;            // where the first key-in came from; null: from a person's hand
    std::optional<Entry> first;    // KeyedOnce: only to its own author. Disputed: to everybody
    std::optional<Entry> second;   // Disputed
    std::optional<Score> score;    // the version that stands

    bool operator==(const Standing &) const = default;
};

// Everybody enrolled for theory in the sitting, in the order of the roll. The second person cannot
// learn here what the first one keyed.
Result<std::vector<Standing>> standings(const store::Reader &reader, const site::SittingId &sitting,
                                        const Actor &asker);

} // namespace kaochang::theory
