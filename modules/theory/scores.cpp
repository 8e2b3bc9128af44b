// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/scores.h"

#include "store/rows.h"
#include "theory/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::theory::scores {
namespace {

Score fromRow(const store::Row &row)
{
    return {.enrolment = roster::EnrolmentId(row[0].toString()),
            .sitting = site::SittingId(row[1].toString()),
            .version = row[2].toInt(),
            .entry = detail::entryOf(row, 3),
            .enteredBy = UserId(row[5].toString()),
            .confirmedBy = UserId(row[6].toString()),
            .at = fromMs(row[7].toLongLong()),
            .why = row[8].toString()};
}

} // namespace

Result<std::optional<Score>> current(const store::Reader &reader,
                                     const roster::EnrolmentId &enrolment)
{
    return store::first(reader,
                        u"SELECT enrolment, sitting, version, state, points, entered_by, "
                        "confirmed_by, at, why FROM theory_score WHERE enrolment = ? "
                        "ORDER BY version DESC LIMIT 1"_s,
                        {enrolment.toString()}, fromRow);
}

Result<std::vector<Score>> current(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(reader,
                      u"SELECT enrolment, sitting, max(version), state, points, "
                      "entered_by, confirmed_by, at, why FROM theory_score "
                      "WHERE sitting = ? GROUP BY enrolment ORDER BY enrolment"_s,
                      {sitting.toString()}, fromRow);
}

Result<std::vector<Score>> history(const store::Reader &reader,
                                   const roster::EnrolmentId &enrolment)
{
    return store::all(reader,
                      u"SELECT enrolment, sitting, version, state, points, entered_by, "
                      "confirmed_by, at, why FROM theory_score WHERE enrolment = ? "
                      "ORDER BY version"_s,
                      {enrolment.toString()}, fromRow);
}

Result<Score> confirm(store::Writer &writer, Score score)
{
    TRY_LET(standing, current(writer, score.enrolment));
    if (standing && standing->entry == score.entry)
        return fail(Kind::Conflict, "theory.nothing_changes", score.enrolment.toString());
    score.version = standing ? standing->version + 1 : 1;
    store::Row values{score.enrolment.toString(), score.sitting.toString(), score.version};
    values += detail::entryColumns(score.entry);
    values += {score.enteredBy.toString(), score.confirmedBy.toString(),
               score.at.toMSecsSinceEpoch(), score.why};
    TRY(writer.execute(u"INSERT INTO theory_score (enrolment, sitting, version, state, points, "
                       "entered_by, confirmed_by, at, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values));
    return score;
}

} // namespace kaochang::theory::scores
