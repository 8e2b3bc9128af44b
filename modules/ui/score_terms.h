// SPDX-License-Identifier: GPL-3.0-or-later
// The words for marks, scores and verdicts.
#pragma once

#include "core/points.h"
#include "rules/verdict.h"

namespace kaochang::ui {

QString scoreStateText(rules::ScoreState state);           // "Absent"
QString scoreText(rules::ScoreState state, Centi points);  // "86.5", "Absent"
QString subjectText(rules::SubjectKind kind);              // "Theory"
QString subjectVerdictText(rules::SubjectVerdict verdict); // "Below the line"
QString verdictText(rules::Verdict verdict);               // "Passed"

} // namespace kaochang::ui
