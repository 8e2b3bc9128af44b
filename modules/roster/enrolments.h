// SPDX-License-Identifier: GPL-3.0-or-later
// The enrolment table. No other file in the house names it.
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::roster::enrolments {

Result<Enrolment> byId(const store::Reader &reader,
                       const EnrolmentId &id); // roster.no_such_enrolment
// By room and seat as drawn, then by id.
Result<std::vector<Enrolment>> of(const store::Reader &reader, const site::SittingId &sitting);
Result<std::vector<Enrolment>> ofCandidate(const store::Reader &reader,
                                           const CandidateId &candidate);
Result<std::optional<Enrolment>> byNumber(const store::Reader &reader,
                                          const QString &admissionNumber);
Result<std::vector<Enrolment>> bySeat(const store::Reader &reader, const site::SittingId &sitting,
                                      int seat);
Result<> each(const store::Reader &reader, const std::function<Result<>(Enrolment)> &visit);
// The highest serial given on that day and site; 0 when none was.
Result<int> lastSerial(const store::Reader &reader, const QString &numberPrefix);

// roster.plan_is_stale: the candidate is already in this sitting, or the row changed meanwhile.
Result<> add(store::Writer &writer, const Enrolment &enrolment);
Result<> change(store::Writer &writer, const Enrolment &enrolment); // not number and seat
Result<> remove(store::Writer &writer, const EnrolmentId &id);      // roster.enrolment_in_use
Result<> clearSeats(store::Writer &writer, const site::SittingId &sitting);
Result<> place(store::Writer &writer, const Enrolment &enrolment); // its number and seat

} // namespace kaochang::roster::enrolments
