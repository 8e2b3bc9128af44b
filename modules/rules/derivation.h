// SPDX-License-Identifier: GPL-3.0-or-later
// How a score came to be, down to the marks people gave: a tree in which every number names its
// rule with version and where that rule is written, and which anyone can compute again.
#pragma once

#include "rules/clause.h"
#include "rules/ladder.h"

#include <QJsonObject>

namespace kaochang::rules {

// Rules of steps beside those of combineId() and ladderId().
namespace step {
inline constexpr QStringView Given = u"given/1";         // a person's mark: nothing below it
inline constexpr QStringView Corrected = u"corrected/1"; // a new version; below it what it replaced
inline constexpr QStringView Sum = u"sum/1";
inline constexpr QStringView Judgement = u"judgement/1"; // settings: max; below three of 0 to 3
inline constexpr QStringView Less = u"less/1";           // settings: penalty; never below zero
inline constexpr QStringView HalfUp = u"half_up/1";      // settings: unit, full; the one rounding
} // namespace step

struct Derivation
{
    QString rule;  // "mean/1"
    QString of;    // what the number is: an aspect's number, an assessor's id. Never a name
    Clause clause; // where the rule is written; empty for a mark as given
    Exact value;   // in hundredths
    std::vector<qint64> settings; // as the rule reads them: weights, unit, tolerance
    std::vector<Derivation> from; // in the order the rule reads them

    bool operator==(const Derivation &) const = default;
};

Derivation given(const QString &of, Centi mark);

// The number the rule makes of what lies below it. Codes: rules.unknown_rule (detail: rule),
// rules.derivation_disagrees (settings or branches the rule cannot read), those of combine(),
// climb(), judgement() and sumOf().
Result<Exact> compute(const Derivation &step);
// The step with its value, made of its rule, settings and branches.
Result<Derivation> derive(Derivation step);

// From the panel's marks to what stands: the rule, the penalty if any, the rounding, each its own
// line. The value of the root is score.points.
struct Explained
{
    QString of;
    CombineRule rule;
    Clause ruleClause, penaltyClause, unitClause;
    Scale scale;
};
Result<Derivation> explain(const Explained &how, std::vector<Derivation> marks);

// Every step computed again from the leaves up. rules.derivation_disagrees (detail: what of), and
// the codes of compute().
Result<> holds(const Derivation &tree);
// Lines of the tree, depth first, the root at depth 0: for pages, papers and logs.
struct DerivationLine
{
    int depth = 0;
    const Derivation *step = nullptr; // lives as long as the tree

    bool operator==(const DerivationLine &) const = default;
};
std::vector<DerivationLine> linesOf(const Derivation &tree);

// Exact: numbers are fractions of hundredths as text. rules.bad_derivation, at most 32 deep.
QJsonObject derivationJson(const Derivation &tree);
Result<Derivation> readDerivation(const QJsonObject &json);

} // namespace kaochang::rules
