// SPDX-License-Identifier: GPL-3.0-or-later
// The pass-line guard: where a rule, a tie or a rounding would decide a pass, two people decide.
#pragma once

#include "results/result.h"
#include "store/store.h"

namespace kaochang::results {

enum class Opinion { Stands, MarkAgain };
QStringView opinionWord(Opinion opinion); // "stands", "mark_again"
std::optional<Opinion> opinionNamed(QStringView word);

struct GuardOpinion
{
    UserId by;
    Opinion opinion = Opinion::Stands;
    QDateTime at; // UTC
    QString why;

    bool operator==(const GuardOpinion &) const = default;
};

struct Guard
{
    std::vector<rules::Doubt> doubts;   // why a person must look; empty: nobody need
    std::vector<GuardOpinion> opinions; // about exactly this number, oldest first

    // Two people say that it stands, and nobody that it be marked again.
    bool isSettled() const;
    bool operator==(const Guard &) const = default;
};

// The guard_opinion table. No other file in the house names it.
namespace guard_opinions {

Result<std::vector<GuardOpinion>> about(const store::Reader &reader, const SubjectResult &result);
// results.opinion_given: by this person, about this very number.
Result<> add(store::Writer &writer, const SubjectResult &result, const GuardOpinion &opinion);

} // namespace guard_opinions
} // namespace kaochang::results
