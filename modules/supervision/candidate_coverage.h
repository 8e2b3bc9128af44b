// SPDX-License-Identifier: GPL-3.0-or-later
// Was each candidate on record for as long as the exam was theirs? What the lock of a score asks
// (domain.md 4.6: who was not covered gets no confirmed score).
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"
#include "supervision/coverage.h"

#include <QHash>

namespace kaochang::supervision {

struct CandidateCoverage
{
    roster::EnrolmentId enrolment;
    site::RoomId room; // of the seat
    Coverage coverage;

    bool operator==(const CandidateCoverage &) const = default;
};

// Everybody who came through the door and stayed in, in the order of coming. Theirs is the time
// from the check-in, but not before the sitting started, to the hand-in where one is given, else to
// the sitting's close, else to `now`. Before the start nobody has any. Codes: site.no_such_sitting.
using HandIns = QHash<roster::EnrolmentId, QDateTime>;
Result<std::vector<CandidateCoverage>>
candidateCoverage(const store::Reader &reader, const site::SittingId &sitting, const QDateTime &now,
                  const HandIns &handIns = {}, int camerasNeeded = 1);

// The whole of a started sitting in one room, for whoever is scored without a check-in and for the
// room's own record; before the start nothing is asked for. Codes: site.no_such_sitting.
Result<Coverage> roomCoverage(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room, const QDateTime &now,
                              int camerasNeeded = 1);

} // namespace kaochang::supervision
