// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/result.h"

#include "core/canonical_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

QJsonArray centis(const std::vector<Centi> &marks)
{
    QJsonArray array;
    for (const Centi mark : marks)
        array += mark;
    return array;
}

Centi centi(const QJsonValue &value)
{
    return value.toInteger();
}

// A mark that people agreed on is its own derivation; only the scale still rounds nothing.
Result<rules::Score> asGiven(const Derivation &derivation)
{
    if (derivation.marks.size() != 1)
        return fail(Kind::Corrupt, "results.derivation_disagrees", derivation.rule);
    rules::Score score;
    score.exact = rules::Exact::of(derivation.marks.front(), 1);
    score.points = derivation.marks.front();
    score.rule = derivation.rule;
    return score;
}

Result<rules::Score> made(const Derivation &derivation)
{
    if (derivation.rule == TwoKeyIns || derivation.rule == Corrected)
        return asGiven(derivation);
    const auto how = rules::combineNamed(derivation.rule);
    if (!how)
        return fail(Kind::Corrupt, "results.unknown_rule", derivation.rule);
    return rules::combine({*how, derivation.weights}, derivation.marks, derivation.scale);
}

} // namespace

Result<std::optional<rules::Score>> recompute(const SubjectResult &result)
{
    if (result.state != rules::ScoreState::Scored)
        return std::nullopt;
    TRY_LET(score, made(result.derivation));
    if (score.points != result.points)
        return fail(Kind::Corrupt, "results.derivation_disagrees",
                    result.enrolment.toString() + u' '
                        + rules::subjectWord(result.kind).toString());
    return score;
}

QJsonObject derivationJson(const Derivation &derivation)
{
    QJsonObject json{
        {u"rule"_s, derivation.rule},       {u"marks"_s, centis(derivation.marks)},
        {u"full"_s, derivation.scale.full}, {u"pass_line"_s, derivation.scale.passLine},
        {u"unit"_s, derivation.scale.unit}, {u"penalty"_s, derivation.scale.penalty},
        {u"source"_s, derivation.source}};
    if (!derivation.weights.empty())
        json.insert(u"weights"_s, centis({derivation.weights.begin(), derivation.weights.end()}));
    return json;
}

Result<Derivation> readDerivation(const QByteArray &json)
{
    const auto object = parseStrictObject(json);
    if (!object || !object->value(u"rule"_s).isString())
        return fail(Kind::Corrupt, "results.bad_derivation");
    Derivation derivation;
    derivation.rule = object->value(u"rule"_s).toString();
    for (const auto &mark : object->value(u"marks"_s).toArray())
        derivation.marks.push_back(centi(mark));
    for (const auto &weight : object->value(u"weights"_s).toArray())
        derivation.weights.push_back(int(centi(weight)));
    derivation.scale = {.full = centi(object->value(u"full"_s)),
                        .passLine = centi(object->value(u"pass_line"_s)),
                        .unit = centi(object->value(u"unit"_s)),
                        .penalty = centi(object->value(u"penalty"_s))};
    derivation.source = object->value(u"source"_s).toInt();
    return derivation;
}

QJsonObject resultJson(const SubjectResult &result)
{
    QJsonObject json{{u"enrolment"_s, result.enrolment.toString()},
                     {u"subject"_s, rules::subjectWord(result.kind).toString()},
                     {u"state"_s, rules::scoreStateWord(result.state).toString()},
                     {u"verdict"_s, rules::subjectVerdictWord(result.verdict()).toString()},
                     {u"derivation"_s, derivationJson(result.derivation)}};
    if (result.state == rules::ScoreState::Scored)
        json.insert(u"points"_s, result.points);
    if (result.failedKeySkill)
        json.insert(u"key_skill"_s, u"failed"_s);
    return json;
}

} // namespace kaochang::results
