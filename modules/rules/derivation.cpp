// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/derivation.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

constexpr int Deepest = 32;

tl::unexpected<Error> disagrees(const Derivation &step)
{
    return fail(Kind::Corrupt, "rules.derivation_disagrees", step.of + u' ' + step.rule);
}

std::vector<Exact> valuesOf(const Derivation &step)
{
    std::vector<Exact> values;
    for (const Derivation &branch : step.from)
        values.push_back(branch.value);
    return values;
}

// Marks as the rules of combine() and climb() read them: whole hundredths.
Result<std::vector<Centi>> marksOf(const Derivation &step)
{
    std::vector<Centi> marks;
    for (const Derivation &branch : step.from) {
        if (!branch.value.isWhole())
            return disagrees(step);
        marks.push_back(branch.value.numerator);
    }
    return marks;
}

Result<> needs(const Derivation &step, size_t settings, size_t branches)
{
    const bool inRange = std::ranges::all_of(
        step.settings, [](qint64 setting) { return setting >= 0 && setting <= LargestMark; });
    if (!inRange || step.settings.size() != settings || step.from.size() != branches)
        return disagrees(step);
    return {};
}

Result<Exact> combined(Combine how, const Derivation &step)
{
    constexpr Scale Untouched{LargestMark, 0, 1, 0};
    TRY(needs(step, step.settings.size(), step.from.size()));
    TRY_LET(marks, marksOf(step));
    const CombineRule rule{how, {step.settings.begin(), step.settings.end()}};
    TRY_LET(score, combine(rule, marks, Untouched));
    return score.exact;
}

Result<Exact> climbed(ThirdMark third, const Derivation &step)
{
    TRY(needs(step, 1, step.from.size()));
    TRY_LET(marks, marksOf(step));
    TRY_LET(ladder, climb({step.settings[0], third}, {marks, {}, {}}, {LargestMark, 0, 1, 0}));
    if (!ladder.score)
        return disagrees(step);
    return ladder.score->exact;
}

Result<Exact> judged(const Derivation &step)
{
    TRY(needs(step, 1, step.from.size()));
    TRY_LET(marks, marksOf(step));
    std::vector<int> levels;
    for (const Centi mark : marks)
        levels.push_back(int(std::clamp<Centi>(mark, -1, 4)));
    return judgement(levels, step.settings[0]);
}

Result<Exact> roundedHalfUp(const Derivation &step)
{
    TRY(needs(step, 2, 1));
    const auto [unit, full] = std::pair(step.settings[0], step.settings[1]);
    if (unit < 1 || full < 1 || !step.from[0].value.atLeast(0))
        return disagrees(step);
    return Exact::of(std::min(step.from[0].value.rounded(unit), full), 1);
}

Derivation over(const QString &of, QStringView rule, const Clause &clause, Derivation below)
{
    return {rule.toString(), of, clause, {}, {}, {std::move(below)}};
}

void addLines(const Derivation &tree, int depth, std::vector<DerivationLine> &lines)
{
    lines.push_back({depth, &tree});
    for (const Derivation &branch : tree.from)
        addLines(branch, depth + 1, lines);
}

Result<Derivation> readAt(const QJsonObject &json, int depth)
{
    const auto value = exactNamed(json.value(u"value").toString());
    if (depth > Deepest || !value || !json.value(u"rule").isString())
        return fail(Kind::Corrupt, "rules.bad_derivation");
    Derivation step{json.value(u"rule").toString(),
                    json.value(u"of").toString(),
                    {json.value(u"document").toString(), json.value(u"article").toString()},
                    *value,
                    {},
                    {}};
    for (const auto &setting : json.value(u"settings").toArray())
        step.settings.push_back(setting.toInteger(-1));
    for (const auto &branch : json.value(u"from").toArray()) {
        TRY_LET(below, readAt(branch.toObject(), depth + 1));
        step.from.push_back(std::move(below));
    }
    return step;
}

} // namespace

Derivation given(const QString &of, Centi mark)
{
    return {step::Given.toString(), of, {}, Exact::of(mark, 1), {}, {}};
}

Result<Exact> compute(const Derivation &step)
{
    if (step.rule == step::Given || step.rule == step::Corrected || step.rule == ChiefRule)
        return step.value; // people's word: there is nothing to compute it from
    if (step.rule == step::Sum)
        return sumOf(valuesOf(step));
    if (step.rule == step::Judgement)
        return judged(step);
    if (step.rule == step::HalfUp)
        return roundedHalfUp(step);
    if (step.rule == step::Less) {
        TRY(needs(step, 1, 1));
        return step.from[0].value.less(step.settings[0]);
    }
    if (const auto how = combineNamed(step.rule))
        return combined(*how, step);
    if (const auto third = ladderNamed(step.rule))
        return climbed(*third, step);
    return fail(Kind::Corrupt, "rules.unknown_rule", step.rule);
}

Result<Derivation> derive(Derivation step)
{
    TRY_LET(value, compute(step));
    step.value = value;
    return step;
}

Result<Derivation> explain(const Explained &how, std::vector<Derivation> marks)
{
    Derivation combining{combineId(how.rule.how), how.of, how.ruleClause, {}, {}, std::move(marks)};
    combining.settings.assign(how.rule.weights.begin(), how.rule.weights.end());
    TRY_LET(tree, derive(std::move(combining)));
    if (how.scale.penalty > 0) {
        Derivation less = over(how.of, step::Less, how.penaltyClause, std::move(tree));
        less.settings = {how.scale.penalty};
        TRY_LET(left, derive(std::move(less)));
        tree = std::move(left);
    }
    Derivation rounding = over(how.of, step::HalfUp, how.unitClause, std::move(tree));
    rounding.settings = {how.scale.unit, how.scale.full};
    return derive(std::move(rounding));
}

Result<> holds(const Derivation &tree)
{
    for (const Derivation &branch : tree.from)
        TRY(holds(branch));
    TRY_LET(value, compute(tree));
    if (value != tree.value)
        return disagrees(tree);
    return {};
}

std::vector<DerivationLine> linesOf(const Derivation &tree)
{
    std::vector<DerivationLine> lines;
    addLines(tree, 0, lines);
    return lines;
}

QJsonObject derivationJson(const Derivation &tree)
{
    QJsonObject json{
        {u"rule"_s, tree.rule}, {u"of"_s, tree.of}, {u"value"_s, exactText(tree.value)}};
    if (!tree.clause.document.isEmpty()) {
        json.insert(u"document"_s, tree.clause.document);
        json.insert(u"article"_s, tree.clause.article);
    }
    QJsonArray settings;
    for (const qint64 setting : tree.settings)
        settings.append(setting);
    QJsonArray from;
    for (const Derivation &branch : tree.from)
        from.append(derivationJson(branch));
    if (!settings.isEmpty())
        json.insert(u"settings"_s, settings);
    if (!from.isEmpty())
        json.insert(u"from"_s, from);
    return json;
}

Result<Derivation> readDerivation(const QJsonObject &json)
{
    return readAt(json, 0);
}

} // namespace kaochang::rules
