// SPDX-License-Identifier: GPL-3.0-or-later
// The check_in table. No other file in the house names it.
#pragma once

#include "roster/admission.h"
#include "store/store.h"

namespace kaochang::roster::admissions {

// The one that stands, if any.
Result<std::optional<Admission>> standing(const store::Reader &reader,
                                          const EnrolmentId &enrolment);
Result<std::vector<Admission>> of(const store::Reader &reader,
                                  const site::SittingId &sitting); // all, oldest first
Result<> add(store::Writer &writer, const Admission &admission);   // roster.already_in
Result<> undo(store::Writer &writer, const AdmissionId &id, const Undone &undone); // roster.not_in

} // namespace kaochang::roster::admissions
