// SPDX-License-Identifier: GPL-3.0-or-later
// 成绩公示: what is locked is shown for so many working days; taken back only with a reason, closed
// only when its days are over and nobody objects.
#pragma once

#include "results/publicity/publicity.h"
#include "rules/policy.h"
#include "store/store.h"

namespace kaochang::results {

inline constexpr int LongestPublicity = 60; // working days

struct PublicityWish
{
    site::SittingId sitting;
    QDate from;          // today or later
    int workingDays = 0; // 0: as many as must be
    QString complaints;  // where to object: a telephone, a room

    bool operator==(const PublicityWish &) const = default;
};

// How long at least: the profile's working days, or ours, shown as ours. Codes: those of
// site::policyOf().
Result<rules::Chosen> publicityLength(const store::Reader &reader, const site::SittingId &sitting);

// On the store lane. Codes of all: site.no_such_sitting.
class PublishResults final
{
public:
    PublishResults(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // results.not_locked, results.already_published, results.publicity_in_past (starts before
    // today), results.publicity_length (shorter than it must be, or above 60 working days; detail:
    // how long at least), results.nowhere_to_object; by what is still open (detail: how many)
    // results.guard_open, results.gaps_not_accepted, results.correction_waiting; and those of
    // rules::addWorkingDays().
    Result<Publicity> publish(const Actor &by, const PublicityWish &wish) const;

    // With a reason (results.reason_needed); it stays on record, a new one is the next version.
    // results.not_published, results.publicity_closed.
    Result<Publicity> withdraw(const Actor &by, const site::SittingId &sitting,
                               const QString &why) const;

    // results.not_published, results.publicity_closed (closed before), results.publicity_running
    // (its last day is not over; detail: that day), results.appeal_open, results.correction_waiting
    // (detail: how many).
    Result<Publicity> close(const Actor &by, const site::SittingId &sitting) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
