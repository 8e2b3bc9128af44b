// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/ops.h"
#include "rules/derivation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

// By id ("mean/1") or by its name alone; drop_high_low is what judges of other fields call it.
std::optional<rules::Combine> ruleNamed(const QString &name)
{
    const QString plain = name == u"drop_high_low"_s ? u"drop_extremes"_s : name;
    return rules::combineNamed(plain.contains(u'/') ? plain : plain + u"/1"_s);
}

QJsonObject scoreJson(const rules::Score &score)
{
    QJsonArray doubts;
    for (const rules::Doubt doubt : score.doubts)
        doubts.append(rules::doubtWord(doubt).toString());
    QJsonArray tied;
    for (const rules::Exact &mean : score.tied)
        tied.append(rules::exactText(mean));
    return {{u"score"_s, QString::number(score.points)},
            {u"exact"_s, rules::exactText(score.exact)},
            {u"rule"_s, score.rule},
            {u"tied"_s, tied},
            {u"doubts"_s, doubts},
            {u"needs_person"_s, score.needsPerson()}};
}

Result<std::vector<int>> weightsOf(Request &request)
{
    std::vector<int> weights;
    TRY_LET(given, request.list(u"weights"_s));
    for (const QJsonValue each : given) {
        const int weight = each.toInt(-1);
        if (weight < 0)
            return badMember(u"weights"_s);
        weights.push_back(weight);
    }
    return weights;
}

Result<std::vector<rules::AspectMarks>> aspectsOf(Request &request)
{
    std::vector<rules::AspectMarks> aspects;
    TRY_LET(given, request.list(u"aspects"_s));
    for (const QJsonValue each : given) {
        Request aspect(each.toObject());
        TRY_LET(marks, aspect.centis(u"marks"_s));
        TRY_LET(tolerance, aspect.centi(u"tolerance"_s));
        TRY(aspect.allRead());
        aspects.push_back({marks, tolerance});
    }
    return aspects;
}

Result<rules::Derivation> derivationOf(const rules::CombineRule &rule,
                                       const std::vector<Centi> &marks, const rules::Scale &scale)
{
    std::vector<rules::Derivation> leaves;
    for (size_t i = 0; i < marks.size(); ++i)
        leaves.push_back(rules::given(QString::number(i + 1), marks[i]));
    return rules::explain({{}, rule, {}, {}, {}, scale}, std::move(leaves));
}

} // namespace

Result<QJsonObject> aggregate(Request &request)
{
    TRY_LET(name, request.text(u"rule"_s));
    const auto how = ruleNamed(name);
    if (!how)
        return fail(Kind::Invalid, "rules.unknown_rule", name);
    TRY_LET(marks, request.centis(u"marks"_s));
    TRY_LET(weights, weightsOf(request));
    TRY_LET(scale, request.scale());
    const rules::CombineRule rule{*how, weights};
    TRY_LET(score, rules::combine(rule, marks, scale));
    TRY_LET(derivation, derivationOf(rule, marks, scale));
    QJsonObject json = scoreJson(score);
    json.insert(u"range"_s, QString::number(rules::spreadOf(marks)));
    json.insert(u"derivation"_s, rules::derivationJson(derivation));
    return json;
}

Result<QJsonObject> moderate(Request &request)
{
    TRY_LET(word, request.text(u"third"_s, u"with_nearer"_s));
    const auto third = rules::thirdMarkNamed(word);
    if (!third)
        return badMember(u"third"_s);
    TRY_LET(tolerance, request.centi(u"tolerance"_s));
    rules::Markers markers;
    TRY_LET(marks, request.centis(u"marks"_s));
    markers.marks = marks;
    if (request.has(u"chief"_s)) {
        TRY_LET(chief, request.centi(u"chief"_s));
        markers.chief = chief;
    }
    TRY_LET(aspects, aspectsOf(request));
    markers.aspects = aspects;
    TRY_LET(scale, request.scale());
    TRY_LET(ladder, rules::climb({tolerance, *third}, markers, scale));
    QJsonObject json = ladder.score ? scoreJson(*ladder.score) : QJsonObject();
    QJsonArray apart;
    for (const size_t place : ladder.apart)
        apart.append(int(place));
    json.insert(u"step"_s, rules::ladderStepWord(ladder.step).toString());
    json.insert(u"apart"_s, apart);
    return json;
}

Result<QJsonObject> judgement(Request &request)
{
    std::vector<int> levels;
    TRY_LET(given, request.list(u"scores"_s));
    for (const QJsonValue each : given)
        levels.push_back(each.toInt(-1));
    TRY_LET(max, request.centi(u"max"_s));
    const auto mark = rules::judgement(levels, max);
    if (!mark && mark.error().kind != Kind::Conflict)
        return tl::unexpected(mark.error());
    const auto [lowest, highest] = std::ranges::minmax(levels);
    QJsonObject json{{u"spread"_s, highest - lowest},
                     {u"status"_s, mark ? u"ok"_s : u"score_again"_s}};
    if (mark) {
        json.insert(u"exact"_s, rules::exactText(*mark));
        json.insert(u"score"_s, QString::number(mark->rounded(1)));
    }
    return json;
}

} // namespace kaochang::app::compute
