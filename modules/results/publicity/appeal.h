// SPDX-License-Identifier: GPL-3.0-or-later
// 异议/复核: somebody objects to a published result, somebody else looks again, and it is decided.
#pragma once

#include "results/corrections.h"
#include "results/publicity/publicity.h"
#include "supervision/disposal.h"

namespace kaochang::results {

using AppealId = Id<struct AppealTag>;

enum class Channel { InPerson, InWriting, ByPhone, ByMessage };
QStringView channelWord(Channel channel); // "in_person", "in_writing", "by_phone", "by_message"
std::optional<Channel> channelNamed(QStringView word);

enum class AppealOutcome {
    Stands,   // 维持: looked at again, the result stands
    Rejected, // 不予受理: not what an appeal can be about, or taken back
    Changed   // 更正: the result has a new version
};
QStringView outcomeWord(AppealOutcome outcome); // "stands", "rejected", "changed"
std::optional<AppealOutcome> outcomeNamed(QStringView word);

struct Recheck
{
    UserId rechecker; // none of those the result comes from
    UserId assignedBy;
    QDateTime at; // UTC

    bool operator==(const Recheck &) const = default;
};

struct AppealDecision
{
    AppealOutcome outcome = AppealOutcome::Stands;
    CorrectionId correction; // Changed only: the confirmed correction it changed by
    Signed given;

    bool operator==(const AppealDecision &) const = default;
};

struct Appeal
{
    AppealId id; // null: not received yet
    PublicityId publicity;
    roster::EnrolmentId enrolment;
    rules::SubjectKind kind = rules::SubjectKind::Theory;
    int ofVersion = 0; // the result objected to
    QString saidBy;    // the candidate, or who speaks for them
    Channel channel = Channel::InPerson;
    QDate saidOn;
    QString what;
    QString lateWhy; // why it is heard after the last day; empty: in time
    supervision::HoldId hold;
    UserId receivedBy;
    QDateTime receivedAt;          // UTC
    std::vector<Recheck> rechecks; // oldest first, the last counts
    std::optional<AppealDecision> decision;

    bool isOpen() const { return !decision; }
    bool operator==(const Appeal &) const = default;
};

} // namespace kaochang::results
