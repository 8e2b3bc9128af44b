// SPDX-License-Identifier: GPL-3.0-or-later
// 公示: the locked results of a sitting, shown to everybody for so many working days.
#pragma once

#include "core/actor.h"
#include "results/publicity/publicity_state.h"
#include "site/sitting.h"
#include "store/reader.h"

namespace kaochang::results {

using PublicityId = Id<struct PublicityTag>;

struct Signed // by somebody, at a moment, and why where a reason is asked for
{
    UserId by;
    QDateTime at; // UTC
    QString why;

    bool operator==(const Signed &) const = default;
};

struct Publicity
{
    PublicityId id;
    site::SittingId sitting;
    int version = 1; // a new publicity after a withdrawn one is the next
    QDate from;
    int workingDays = 0;        // counted from the day after `from`
    bool isLengthOurs = false;  // the profile names no length: ours, and shown as ours
    QDate until;                // its last day
    QString calendar;           // the version counted under
    bool isProvisional = false; // 暂定: no notice covers a day on the way yet
    QString complaints;         // where to object, as printed under the list
    QByteArray content;         // canonical JSON of every result as published
    Signed published;
    std::optional<Signed> withdrawn;
    std::optional<Signed> closed;

    bool operator==(const Publicity &) const = default;
};

// Code of both: site.no_such_sitting.
Result<PublicityState> publicityOf(const store::Reader &reader, const site::SittingId &sitting);

// The gate before certificates: published, its days over, closed, nobody objecting and no
// correction waiting. Codes (Conflict): results.not_published, results.appeal_open (detail: how
// many), results.publicity_running (or over and not closed yet; detail: its last day),
// results.correction_waiting (detail: how many).
Result<> mayCertify(const store::Reader &reader, const site::SittingId &sitting);

// Corrections of the sitting's results that nobody decided yet.
Result<int> waitingCorrections(const store::Reader &reader, const site::SittingId &sitting);

} // namespace kaochang::results
