// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the forms of the day (day_forms.h) from what the rooms know.
#pragma once

#include "results/day_forms.h"
#include "roster/roll.h"

namespace kaochang::results {

// Document numbers on paper. Full ones are gathered only inside an act (print_paper.h), so that no
// list of them leaves without its line.
enum class Numbers { Masked, Full };
QString shownNumber(const roster::Candidate &candidate, Numbers numbers);
Sitter sitterOf(const roster::RollLine &line, Numbers numbers);

// Institution, occupation, level, subjects, time and the audit code of this moment; room by name
// where one is given. Codes of all: site.no_such_sitting and the store's.
Result<FormHead> formHead(const store::Reader &reader, const site::SittingId &sitting,
                          const std::optional<site::RoomId> &room = {});

// Of one room, in seat order. Who has no seat yet is on none of them.
Result<SeatingForm> seatingForm(const store::Reader &reader, const site::SittingId &sitting,
                                const site::RoomId &room);
Result<SignInForm> signInForm(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room);
Result<SignInForm> signInFormWithNumbers(const store::Writer &writer,
                                         const site::SittingId &sitting, const site::RoomId &room);
// Everybody who has an admission number; numbers in full, it is the candidate's own sheet.
Result<AdmissionForm> admissionForm(const store::Writer &writer, const site::SittingId &sitting);
// The site's invigilators, assessors and supervisors with their cards.
Result<InvigilatorForm> invigilatorForm(const store::Reader &reader,
                                        const site::SittingId &sitting);
// Attendance, times, cameras, gaps of recording and incidents; what is not known yet stays empty.
Result<RoomRecordForm> roomRecordForm(const store::Reader &reader, const site::SittingId &sitting,
                                      const site::RoomId &room);

} // namespace kaochang::results
