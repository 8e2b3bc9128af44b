// SPDX-License-Identifier: GPL-3.0-or-later
// What one assessor handed in for one paper, and what was moderated afterwards.
#pragma once

#include "practical/mark.h"
#include "rules/verdict.h"

namespace kaochang::practical {

using CorrectionId = Id<struct CorrectionTag>;

struct Sheet
{
    UserId assessor;
    rules::ScoreState state = rules::ScoreState::Scored;
    QString why;             // of a state that is not a score
    QDateTime submittedAt;   // UTC
    std::vector<Mark> given; // as submitted, for ever
    std::vector<Mark> marks; // as they stand, confirmed corrections in

    bool operator==(const Sheet &) const = default;
};

enum class Decision { Open, Confirmed, Refused };

struct Correction
{
    CorrectionId id;
    PaperId paper;
    UserId assessor; // whose mark
    Mark mark;       // what it becomes; mark.at is when it was proposed
    UserId proposedBy;
    QString why;
    Decision decision = Decision::Open;
    UserId decidedBy; // null while open

    bool operator==(const Correction &) const = default;
};

enum class Outcome {
    Kept,      // a wide spread was discussed and the marks stay
    Confirmed, // the chief confirms a ★ that only some of the panel saw failed
    Dismissed  // … or does not
};

struct Ruling
{
    PaperId paper;
    QString matter; // SpreadMatter, or the number of a ★ aspect
    Outcome outcome = Outcome::Kept;
    UserId by;
    QString why;
    QDateTime at; // UTC

    bool operator==(const Ruling &) const = default;
};
inline const QString SpreadMatter = QStringLiteral("spread");

} // namespace kaochang::practical
