// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/gather.h"

#include "package/detail/json_content.h"
#include "roster/enrolments.h"
#include "theory/scores.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

QJsonObject scoreJson(const theory::Score &score)
{
    const bool isScored = score.entry.state == rules::ScoreState::Scored;
    return {{u"enrolment"_s, score.enrolment.toString()},
            {u"version"_s, score.version},
            {u"state"_s, rules::scoreStateWord(score.entry.state).toString()},
            {u"points"_s, isScored ? QJsonValue(score.entry.points) : QJsonValue()}, // hundredths
            {u"entered_by"_s, score.enteredBy.toString()},
            {u"confirmed_by"_s, score.confirmedBy.toString()},
            {u"at"_s, moment(score.at)},
            {u"why"_s, score.why}};
}

} // namespace

Result<Content> gatherTheory(const store::Reader &reader, const site::SittingId &id)
{
    QJsonArray array;
    TRY_LET(enrolments, roster::enrolments::of(reader, id));
    for (const roster::Enrolment &enrolment : enrolments) {
        TRY_LET(history, theory::scores::history(reader, enrolment.id));
        for (const theory::Score &score : history)
            array.append(scoreJson(score));
    }
    return jsonContent(u"scores/theory.json"_s, array);
}

} // namespace kaochang::package
