// SPDX-License-Identifier: GPL-3.0-or-later
// The theory_score table. No other file in the house names it.
#pragma once

#include "store/store.h"
#include "theory/score.h"

namespace kaochang::theory::scores {

// The version that stands, if any.
Result<std::optional<Score>> current(const store::Reader &reader,
                                     const roster::EnrolmentId &enrolment);
// Of everybody in the sitting who has one; by enrolment.
Result<std::vector<Score>> current(const store::Reader &reader, const site::SittingId &sitting);
Result<std::vector<Score>> history(const store::Reader &reader,
                                   const roster::EnrolmentId &enrolment); // oldest first
// As the version after the one that stands; answers with it. Code: theory.nothing_changes.
Result<Score> confirm(store::Writer &writer, Score score);

} // namespace kaochang::theory::scores
