// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/candidate_coverage.h"

#include "roster/admissions.h"
#include "roster/enrolments.h"
#include "site/sittings.h"
#include "supervision/room_record.h"

namespace kaochang::supervision {
namespace {

Interval theirs(const site::Sitting &sitting, const QDateTime &in, const QDateTime &out,
                const QDateTime &now)
{
    const QDateTime from = std::max(in, sitting.startedAt.value_or(now));
    return {from, out.isValid() ? out : sitting.closedAt.value_or(now)};
}

} // namespace

Result<std::vector<CandidateCoverage>> candidateCoverage(const store::Reader &reader,
                                                         const site::SittingId &sitting,
                                                         const QDateTime &now,
                                                         const HandIns &handIns, int camerasNeeded)
{
    TRY_LET(held, site::sittings::byId(reader, sitting));
    TRY_LET(admissions, roster::admissions::of(reader, sitting));
    QHash<site::RoomId, RoomRecord> records;
    std::vector<CandidateCoverage> all;
    for (const roster::Admission &admission : admissions) {
        if (admission.undone)
            continue;
        TRY_LET(enrolment, roster::enrolments::byId(reader, admission.enrolment));
        const site::RoomId room = enrolment.seat ? enrolment.seat->room : site::RoomId();
        if (!records.contains(room)) {
            TRY_LET(record, roomRecord(reader, sitting, room));
            records.insert(room, std::move(record));
        }
        const Interval wanted = theirs(held, admission.at, handIns.value(admission.enrolment), now);
        all.push_back(
            {admission.enrolment, room, coverage(wanted, records[room].lines, camerasNeeded)});
    }
    return all;
}

Result<Coverage> roomCoverage(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room, const QDateTime &now, int camerasNeeded)
{
    TRY_LET(held, site::sittings::byId(reader, sitting));
    if (!held.startedAt)
        return Coverage();
    TRY_LET(record, roomRecord(reader, sitting, room));
    return coverage(theirs(held, *held.startedAt, {}, now), record.lines, camerasNeeded);
}

} // namespace kaochang::supervision
