// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/explain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::practical {
namespace {

rules::Clause clauseOf(const Scheme &scheme, const QString &member)
{
    return {scheme.title + u" v"_s + QString::number(scheme.version), member};
}

rules::Derivation standing(const Sheet &sheet, const Mark &mark)
{
    rules::Derivation leaf = rules::given(mark.aspect, mark.points);
    const auto first = std::ranges::find(sheet.given, mark.aspect, &Mark::aspect);
    if (first == sheet.given.end() || first->points == mark.points)
        return leaf;
    leaf.rule = rules::step::Corrected.toString();
    leaf.from = {rules::given(mark.aspect, first->points)};
    return leaf;
}

Result<rules::Derivation> total(const Scheme &scheme, const Sheet &sheet)
{
    rules::Derivation sum{rules::step::Sum.toString(),
                          sheet.assessor.toString(),
                          clauseOf(scheme, u"aspects"_s),
                          {},
                          {},
                          {}};
    for (const Mark &mark : sheet.marks)
        sum.from.push_back(standing(sheet, mark));
    return rules::derive(std::move(sum));
}

} // namespace

Result<rules::Derivation> explain(const Scheme &scheme, const Opened &opened)
{
    const auto isScored = [](const Sheet &sheet) {
        return sheet.state == rules::ScoreState::Scored;
    };
    if (opened.sheets.empty() || !std::ranges::all_of(opened.sheets, isScored))
        return fail(Kind::Conflict, "practical.not_scored", opened.paper.toString());
    std::vector<rules::Derivation> totals;
    for (const Sheet &sheet : opened.sheets) {
        TRY_LET(sum, total(scheme, sheet));
        totals.push_back(std::move(sum));
    }
    const rules::Explained how{.of = opened.paper.toString(),
                               .rule = {scheme.combine, {}},
                               .ruleClause = clauseOf(scheme, u"combine"_s),
                               .penaltyClause = {},
                               .unitClause = clauseOf(scheme, u"unit"_s),
                               .scale = {scheme.full, opened.passLine, scheme.unit, 0}};
    return rules::explain(how, std::move(totals));
}

} // namespace kaochang::practical
