// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/corrections.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::corrections {
namespace {

constexpr QStringView ConfirmedWord = u"confirmed";
constexpr QStringView RejectedWord = u"rejected";

Correction fromRow(const store::Row &row)
{
    const QString decision = row[10].toString();
    return {.id = CorrectionId(row[0].toString()),
            .enrolment = roster::EnrolmentId(row[1].toString()),
            .kind = rules::subjectNamed(row[2].toString()).value_or(rules::SubjectKind::Theory),
            .ofVersion = row[3].toInt(),
            .state = rules::scoreStateNamed(row[4].toString()).value_or(rules::ScoreState::Voided),
            .points = row[5].toLongLong(),
            .failedKeySkill = row[6].toBool(),
            .proposedBy = UserId(row[7].toString()),
            .at = fromMs(row[8].toLongLong()),
            .why = row[9].toString(),
            .decision = decision == ConfirmedWord  ? CorrectionState::Confirmed
                        : decision == RejectedWord ? CorrectionState::Rejected
                                                   : CorrectionState::Waiting,
            .decidedBy = UserId(row[11].toString()),
            .decidedAt = row[12].isNull() ? QDateTime() : fromMs(row[12].toLongLong())};
}

} // namespace

Result<Correction> byId(const store::Reader &reader, const CorrectionId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, enrolment, subject, of_version, state, points, "
                                "failed_key_skill, proposed_by, at, why, decision, decided_by, "
                                "decided_at FROM correction WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "results.no_such_correction", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<Correction>> waiting(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT id, enrolment, subject, of_version, state, points, "
                      "failed_key_skill, proposed_by, at, why, decision, decided_by, "
                      "decided_at FROM correction WHERE decision IS NULL ORDER BY id"_s,
                      {}, fromRow);
}

Result<std::vector<Correction>> of(const store::Reader &reader,
                                   const roster::EnrolmentId &enrolment)
{
    return store::all(reader,
                      u"SELECT id, enrolment, subject, of_version, state, points, "
                      "failed_key_skill, proposed_by, at, why, decision, decided_by, "
                      "decided_at FROM correction WHERE enrolment = ? ORDER BY id"_s,
                      {enrolment.toString()}, fromRow);
}

Result<> add(store::Writer &writer, const Correction &correction)
{
    TRY_LET(open, writer.select(u"SELECT 1 FROM correction WHERE enrolment = ? AND subject = ? AND "
                                "decision IS NULL"_s,
                                {correction.enrolment.toString(),
                                 rules::subjectWord(correction.kind).toString()}));
    if (!open.empty())
        return fail(Kind::Conflict, "results.correction_open", correction.enrolment.toString());
    const bool isScored = correction.state == rules::ScoreState::Scored;
    TRY(writer.execute(
        u"INSERT INTO correction (id, enrolment, subject, of_version, state, points, "
        "failed_key_skill, proposed_by, at, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {correction.id.toString(), correction.enrolment.toString(),
         rules::subjectWord(correction.kind).toString(), correction.ofVersion,
         rules::scoreStateWord(correction.state).toString(),
         isScored ? QVariant(correction.points) : QVariant(QMetaType(QMetaType::LongLong)),
         int(correction.failedKeySkill), correction.proposedBy.toString(),
         correction.at.toMSecsSinceEpoch(), correction.why}));
    return {};
}

Result<> decide(store::Writer &writer, const Correction &correction, const QString &why)
{
    const bool isConfirmed = correction.decision == CorrectionState::Confirmed;
    TRY(writer.execute(u"UPDATE correction SET decision = ?, decided_by = ?, decided_at = ?, "
                       "decided_why = ? WHERE id = ?"_s,
                       {(isConfirmed ? ConfirmedWord : RejectedWord).toString(),
                        correction.decidedBy.toString(), correction.decidedAt.toMSecsSinceEpoch(),
                        why, correction.id.toString()}));
    return {};
}

} // namespace kaochang::results::corrections
