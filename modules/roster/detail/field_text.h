// SPDX-License-Identifier: GPL-3.0-or-later
// A kept person or enrolment in the words of the template's columns.
#pragma once

#include "roster/plan_import.h"

namespace kaochang::roster::detail {

// Occupation, level and serial number are the sitting's and the sheet's: empty.
QString fieldText(Column column, const Candidate &candidate, const Enrolment &enrolment);

std::vector<FieldChange> fieldChanges(const PlannedRow &planned, const Candidate &before,
                                      const Enrolment &enrolmentBefore);

} // namespace kaochang::roster::detail
