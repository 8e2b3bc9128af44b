// SPDX-License-Identifier: GPL-3.0-or-later
// From the sheets of a whole panel to one score, or to what stands in its way. Pure.
#pragma once

#include "practical/sheet.h"

namespace kaochang::practical {

struct PanelScore
{
    PaperId paper;
    int version = 0; // the highest stands, all stay
    rules::ScoreState state = rules::ScoreState::NotMarked;
    Centi points = 0;           // Scored only
    rules::Exact exact;         // before rounding; Scored only
    QString rule;               // "mean/1"; Scored only
    QStringList failedKeySkill; // ★ aspects confirmed as failed: the subject fails, the points stay
    std::vector<rules::Doubt> doubts; // why a person must look before it passes or fails
    QDateTime at;                     // UTC

    bool operator==(const PanelScore &) const = default;
};

enum class Stage {
    Marking,      // somebody has not submitted: nothing may be shown
    StatesDiffer, // some gave marks, some said absent, exempt or voided
    Discuss,      // the totals lie too far apart
    RuleOnVeto,   // some, not most, saw a ★ failed, and the chief has not decided
    Settled
};

struct Assessment
{
    Stage stage = Stage::Marking;
    std::vector<Centi> totals;       // in the order of the sheets; when all gave marks
    Centi spread = 0;                // highest less lowest
    QStringList openVetoes;          // ★ aspects to rule on
    std::optional<PanelScore> score; // Settled; paper, version and at are the table's to fill in

    bool operator==(const Assessment &) const = default;
};

struct PaperFacts
{
    size_t panelSize = 3;
    Centi passLine = 60'00;
    std::vector<Sheet> sheets; // of those who submitted
    std::vector<Ruling> rulings;
};

// Codes: those of rules::combine().
Result<Assessment> assess(const Scheme &scheme, const PaperFacts &facts);

} // namespace kaochang::practical
