// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/locked_results.h"

#include "core/canonical_json.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::locked {
namespace {

Result<SubjectResult> fromRow(const store::Row &row)
{
    TRY_LET(derivation, readDerivation(row[6].toString().toUtf8()));
    return SubjectResult{
        .enrolment = roster::EnrolmentId(row[0].toString()),
        .kind = rules::subjectNamed(row[1].toString()).value_or(rules::SubjectKind::Theory),
        .version = row[2].toInt(),
        .state = rules::scoreStateNamed(row[3].toString()).value_or(rules::ScoreState::NotMarked),
        .points = row[4].toLongLong(),
        .failedKeySkill = row[5].toBool(),
        .derivation = derivation,
        .enteredBy = UserId(row[7].toString()),
        .confirmedBy = UserId(row[8].toString()),
        .at = fromMs(row[9].toLongLong()),
        .why = row[10].toString()};
}

Result<std::vector<SubjectResult>> fromRows(const std::vector<store::Row> &rows)
{
    std::vector<SubjectResult> answer;
    for (const store::Row &row : rows) {
        TRY_LET(result, fromRow(row));
        answer.push_back(std::move(result));
    }
    return answer;
}

} // namespace

Result<std::vector<SubjectResult>> history(const store::Reader &reader,
                                           const site::SittingId &sitting)
{
    TRY_LET(rows,
            reader.select(u"SELECT enrolment, subject, version, state, points, "
                          "failed_key_skill, derivation, entered_by, confirmed_by, at, why "
                          "FROM result WHERE sitting = ? ORDER BY enrolment, subject, version"_s,
                          {sitting.toString()}));
    return fromRows(rows);
}

Result<std::vector<SubjectResult>>
history(const store::Reader &reader, const roster::EnrolmentId &enrolment, rules::SubjectKind kind)
{
    TRY_LET(rows,
            reader.select(u"SELECT enrolment, subject, version, state, points, "
                          "failed_key_skill, derivation, entered_by, confirmed_by, at, why "
                          "FROM result WHERE enrolment = ? AND subject = ? ORDER BY version"_s,
                          {enrolment.toString(), rules::subjectWord(kind).toString()}));
    return fromRows(rows);
}

Result<SubjectResult> current(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                              rules::SubjectKind kind)
{
    TRY_LET(versions, history(reader, enrolment, kind));
    if (versions.empty())
        return fail(Kind::NotFound, "results.not_locked", enrolment.toString());
    return versions.back();
}

Result<> add(store::Writer &writer, const site::SittingId &sitting, const SubjectResult &result)
{
    const bool isScored = result.state == rules::ScoreState::Scored;
    TRY_LET(derivation, canonicalJson(derivationJson(result.derivation)));
    TRY(writer.execute(
        u"INSERT INTO result (enrolment, subject, version, sitting, state, points, "
        u"failed_key_skill, "
        "derivation, entered_by, confirmed_by, at, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {result.enrolment.toString(), rules::subjectWord(result.kind).toString(), result.version,
         sitting.toString(), rules::scoreStateWord(result.state).toString(),
         isScored ? QVariant(result.points) : QVariant(QMetaType(QMetaType::LongLong)),
         int(result.failedKeySkill), QString::fromUtf8(derivation), result.enteredBy.toString(),
         result.confirmedBy.toString(), result.at.toMSecsSinceEpoch(), result.why}));
    return {};
}

} // namespace kaochang::results::locked
