// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a candidate's theory paper may be scored now.
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::theory::detail {

bool sitsTheory(const roster::Enrolment &enrolment);

// The sitting of the enrolment, when it sits theory there and the sitting has started and is not
// locked. Codes: roster.no_such_enrolment, theory.not_enrolled, theory.not_started, theory.locked.
Result<site::SittingId> openPaper(const store::Reader &reader, const roster::EnrolmentId &id);

// Codes: site.no_such_sitting, theory.not_started, theory.locked.
Result<> openSitting(const store::Reader &reader, const site::SittingId &id);

} // namespace kaochang::theory::detail
