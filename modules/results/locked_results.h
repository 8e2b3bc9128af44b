// SPDX-License-Identifier: GPL-3.0-or-later
// The result table: what was locked, and every version since. Append-only by trigger. No other file
// in the house names it.
#pragma once

#include "results/result.h"
#include "store/store.h"

namespace kaochang::results::locked {

// Oldest version first. Empty before the lock.
Result<std::vector<SubjectResult>> history(const store::Reader &reader,
                                           const site::SittingId &sitting);
Result<std::vector<SubjectResult>>
history(const store::Reader &reader, const roster::EnrolmentId &enrolment, rules::SubjectKind kind);
// The version that stands. Code: results.not_locked.
Result<SubjectResult> current(const store::Reader &reader, const roster::EnrolmentId &enrolment,
                              rules::SubjectKind kind);
Result<> add(store::Writer &writer, const site::SittingId &sitting, const SubjectResult &result);

} // namespace kaochang::results::locked
