// SPDX-License-Identifier: GPL-3.0-or-later
// The theory_key_in table. No other file in the house names it.
#pragma once

#include "store/store.h"
#include "theory/keyed.h"

namespace kaochang::theory::key_ins {

// In order of turn, two at most.
Result<std::vector<Keyed>> of(const store::Reader &reader, const roster::EnrolmentId &enrolment);
Result<std::vector<Keyed>> of(const store::Reader &reader, const site::SittingId &sitting);
Result<std::vector<Keyed>> of(const store::Reader &reader, const ScoreTableId &table);
Result<> keep(store::Writer &writer, const Keyed &keyed); // replaces the same turn
Result<> clear(store::Writer &writer, const roster::EnrolmentId &enrolment);

} // namespace kaochang::theory::key_ins
