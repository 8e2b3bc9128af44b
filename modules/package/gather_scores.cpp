// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/gather.h"

#include "package/detail/json_content.h"
#include "practical/opened.h"
#include "practical/panel_scores.h"
#include "practical/schemes.h"
#include "results/locked_results.h"
#include "results/result_sheet.h"
#include "roster/enrolments.h"
#include "theory/scores.h"

#include <QJsonArray>
#include <QSet>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

constexpr std::array<QStringView, 3> DecisionWords{u"open", u"confirmed", u"refused"};
constexpr std::array<QStringView, 3> OutcomeWords{u"kept", u"confirmed", u"dismissed"};

template <size_t Count, typename Value>
QString word(const std::array<QStringView, Count> &words, Value value)
{
    return words.at(static_cast<size_t>(value)).toString();
}

// Points are hundredths, and there are none where nobody gave any.
QJsonValue points(rules::ScoreState state, Centi points)
{
    return state == rules::ScoreState::Scored ? QJsonValue(points) : QJsonValue();
}

template <typename Value, typename ToJson>
QJsonArray each(const std::vector<Value> &values, ToJson toJson)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject theoryJson(const theory::Score &score)
{
    return {{u"enrolment"_s, score.enrolment.toString()},
            {u"version"_s, score.version},
            {u"state"_s, rules::scoreStateWord(score.entry.state).toString()},
            {u"points"_s, points(score.entry.state, score.entry.points)},
            {u"entered_by"_s, score.enteredBy.toString()},
            {u"confirmed_by"_s, score.confirmedBy.toString()},
            {u"at"_s, moment(score.at)},
            {u"why"_s, score.why}};
}

QJsonObject markJson(const practical::Mark &mark)
{
    return {{u"aspect"_s, mark.aspect},
            {u"points"_s, mark.points},
            {u"deductions"_s, QJsonArray::fromStringList(mark.deductions)},
            {u"note"_s, mark.note},
            {u"veto"_s, mark.veto},
            {u"at"_s, moment(mark.at)}};
}

QJsonObject sheetJson(const practical::Sheet &sheet)
{
    return {{u"assessor"_s, sheet.assessor.toString()},
            {u"state"_s, rules::scoreStateWord(sheet.state).toString()},
            {u"why"_s, sheet.why},
            {u"submitted_at"_s, moment(sheet.submittedAt)},
            {u"given"_s, each(sheet.given, markJson)},
            {u"marks"_s, each(sheet.marks, markJson)}};
}

QJsonObject correctionJson(const practical::Correction &correction)
{
    return {{u"correction"_s, correction.id.toString()},
            {u"assessor"_s, correction.assessor.toString()},
            {u"mark"_s, markJson(correction.mark)},
            {u"proposed_by"_s, correction.proposedBy.toString()},
            {u"why"_s, correction.why},
            {u"decision"_s, word(DecisionWords, correction.decision)},
            {u"decided_by"_s, correction.decidedBy.toString()}};
}

QJsonObject rulingJson(const practical::Ruling &ruling)
{
    return {{u"matter"_s, ruling.matter},
            {u"outcome"_s, word(OutcomeWords, ruling.outcome)},
            {u"by"_s, ruling.by.toString()},
            {u"why"_s, ruling.why},
            {u"at"_s, moment(ruling.at)}};
}

QJsonObject panelScoreJson(const practical::PanelScore &score)
{
    return {{u"version"_s, score.version},
            {u"state"_s, rules::scoreStateWord(score.state).toString()},
            {u"points"_s, points(score.state, score.points)},
            {u"rule"_s, score.rule},
            {u"failed_key_skill"_s, QJsonArray::fromStringList(score.failedKeySkill)},
            {u"at"_s, moment(score.at)}};
}

Result<QJsonObject> paperJson(const store::Reader &reader, const practical::Opened &opened)
{
    TRY_LET(scores, practical::panel_scores::history(reader, opened.paper));
    return QJsonObject{{u"paper"_s, opened.paper.toString()},
                       {u"code"_s, opened.code},
                       {u"enrolment"_s, opened.enrolment.toString()},
                       {u"subject"_s, rules::subjectWord(opened.subject).toString()},
                       {u"scheme"_s, opened.scheme.toString()},
                       {u"pass_line"_s, opened.passLine},
                       {u"sheets"_s, each(opened.sheets, sheetJson)},
                       {u"corrections"_s, each(opened.corrections, correctionJson)},
                       {u"rulings"_s, each(opened.rulings, rulingJson)},
                       {u"scores"_s, each(scores, panelScoreJson)}};
}

QJsonObject resultVersionJson(const results::SubjectResult &result)
{
    QJsonObject json = results::resultJson(result);
    json[u"version"_s] = result.version;
    json[u"entered_by"_s] = result.enteredBy.toString();
    json[u"confirmed_by"_s] = result.confirmedBy.toString();
    json[u"at"_s] = moment(result.at);
    json[u"why"_s] = result.why;
    return json;
}

} // namespace

Result<Content> gatherTheory(const store::Reader &reader, const site::SittingId &id)
{
    std::vector<theory::Score> scores;
    TRY_LET(enrolments, roster::enrolments::of(reader, id));
    for (const roster::Enrolment &enrolment : enrolments) {
        TRY_LET(history, theory::scores::history(reader, enrolment.id));
        scores.insert(scores.end(), history.begin(), history.end());
    }
    return jsonContent(u"scores/theory.json"_s, each(scores, theoryJson));
}

Result<std::vector<Content>> gatherPractical(const store::Reader &reader, const site::SittingId &id)
{
    QJsonArray papers;
    QSet<QString> schemes;
    std::vector<Content> contents;
    TRY_LET(opened, practical::opened::of(reader, id));
    for (const practical::Opened &paper : opened) {
        TRY_LET(json, paperJson(reader, paper));
        papers.append(json);
        const QString name = paper.scheme.toString();
        if (schemes.contains(name))
            continue;
        schemes.insert(name);
        TRY_LET(scheme, practical::schemes::byId(reader, paper.scheme));
        TRY_LET(bytes, practical::schemeJson(scheme));
        contents.push_back({u"scores/schemes/%1.json"_s.arg(name), bytes, {}, {}});
    }
    TRY_LET(content, jsonContent(u"scores/practical.json"_s, papers));
    contents.push_back(content);
    return contents;
}

Result<std::vector<Content>> gatherResults(const store::Reader &reader, const site::SittingId &id)
{
    TRY_LET(history, results::locked::history(reader, id));
    TRY_LET(versions, jsonContent(u"results/versions.json"_s, each(history, resultVersionJson)));
    if (history.empty())
        return std::vector<Content>{versions};
    TRY_LET(sheet, results::resultSheet(reader, id));
    TRY_LET(verdicts, jsonContent(u"results/sheet.json"_s, results::sheetJson(sheet)));
    return std::vector<Content>{versions, verdicts};
}

} // namespace kaochang::package
