// SPDX-License-Identifier: GPL-3.0-or-later
// One subject of one candidate as it counts: the state, the number, and all that made it, so that
// anyone can compute it again.
#pragma once

#include "roster/enrolment.h"
#include "rules/score.h"
#include "rules/verdict.h"

#include <QJsonObject>

namespace kaochang::results {

// The rules a subject's number can come from beside those of rules::combine().
inline constexpr QStringView TwoKeyIns = u"two_key_ins/1"; // theory: keyed twice, agreed
inline constexpr QStringView Corrected = u"correction/1";  // by two people after the lock

struct Derivation
{
    QString rule;             // id and version: "median/1", "two_key_ins/1", "correction/1"
    std::vector<Centi> marks; // what it was made of, in the order it was given
    std::vector<int> weights; // "weighted/1" only
    rules::Scale scale;       // full mark, pass line, rounding unit, penalty
    int source = 0;           // version of the theory or practical score; of the result corrected

    bool operator==(const Derivation &) const = default;
};

struct SubjectResult
{
    roster::EnrolmentId enrolment;
    rules::SubjectKind kind = rules::SubjectKind::Theory;
    int version = 0; // 1 is what was locked; 0: not locked yet
    rules::ScoreState state = rules::ScoreState::NotMarked;
    Centi points = 0; // Scored only
    bool failedKeySkill = false;
    Derivation derivation;
    UserId enteredBy; // of the version: who proposed the lock or the correction
    UserId confirmedBy;
    QDateTime at; // UTC; null: not locked yet
    QString why;  // of a correction

    rules::SubjectScore score() const { return {kind, state, points, failedKeySkill}; }
    rules::SubjectVerdict verdict() const
    {
        return rules::judgeSubject(derivation.scale.passLine, score());
    }
    bool operator==(const SubjectResult &) const = default;
};

// The number made again from its derivation alone, with the doubts about it. Nothing to make for
// a state without a number. Codes: results.derivation_disagrees (another number came out),
// results.unknown_rule (detail: rule), and those of rules::combine().
Result<std::optional<rules::Score>> recompute(const SubjectResult &result);

// Exact and canonical: what a lock, a guard or a register says about a subject, byte for byte.
// Numbers are integers, marks in hundredths. Without version, people and time.
QJsonObject resultJson(const SubjectResult &result);
QJsonObject derivationJson(const Derivation &derivation);
Result<Derivation> readDerivation(const QByteArray &json); // results.bad_derivation

} // namespace kaochang::results
