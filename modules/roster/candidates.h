// SPDX-License-Identifier: GPL-3.0-or-later
// The candidate table. No other file in the house names it.
#pragma once

#include "roster/candidate.h"
#include "store/store.h"

namespace kaochang::roster::candidates {

Result<Candidate> byId(const store::Reader &reader,
                       const CandidateId &id); // roster.no_such_candidate
Result<std::optional<Candidate>> byDocument(const store::Reader &reader,
                                            const rules::Document &document);
Result<> each(const store::Reader &reader, const std::function<Result<>(Candidate)> &visit);
Result<int> count(const store::Reader &reader);
// All whose document number ends with these four places.
Result<std::vector<CandidateId>> byTail(const store::Reader &reader, QStringView fourPlaces);
Result<std::vector<std::pair<CandidateId, QString>>> names(const store::Reader &reader); // by id

// roster.plan_is_stale: somebody else has added this document, or changed this candidate,
// meanwhile.
Result<> add(store::Writer &writer, const Candidate &candidate);
Result<> change(store::Writer &writer,
                const Candidate &candidate); // version: the one that was read

} // namespace kaochang::roster::candidates
