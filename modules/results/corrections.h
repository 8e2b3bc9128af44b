// SPDX-License-Identifier: GPL-3.0-or-later
// A correction of a locked result, waiting or decided. The correction table: no other file in the
// house names it.
#pragma once

#include "results/result.h"
#include "store/store.h"

namespace kaochang::results {

using CorrectionId = Id<struct CorrectionTag>;

enum class CorrectionState { Waiting, Confirmed, Rejected };

struct Correction
{
    CorrectionId id; // null: not proposed yet
    roster::EnrolmentId enrolment;
    rules::SubjectKind kind = rules::SubjectKind::Theory;
    int ofVersion = 0; // the version the proposer looked at
    rules::ScoreState state = rules::ScoreState::Scored;
    Centi points = 0;
    bool failedKeySkill = false;
    UserId proposedBy;
    QDateTime at; // UTC
    QString why;
    CorrectionState decision = CorrectionState::Waiting;
    UserId decidedBy;
    QDateTime decidedAt;

    bool operator==(const Correction &) const = default;
};

namespace corrections {
Result<Correction> byId(const store::Reader &reader, const CorrectionId &id);
Result<std::vector<Correction>> waiting(const store::Reader &reader); // oldest first
Result<std::vector<Correction>> of(const store::Reader &reader,
                                   const roster::EnrolmentId &enrolment); // oldest first
Result<> add(store::Writer &writer, const Correction &correction);
Result<> decide(store::Writer &writer, const Correction &correction, const QString &why);
} // namespace corrections

} // namespace kaochang::results
