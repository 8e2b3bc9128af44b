// SPDX-License-Identifier: GPL-3.0-or-later
// The candidate_photo table: 1-inch portraits, sealed. No other file in the house names it.
#pragma once

#include "roster/candidate.h"
#include "store/store.h"

#include <set>

namespace kaochang::roster {

struct CandidatePhoto
{
    CandidateId candidate;
    QByteArray picture; // JPEG or PNG as it came
    QByteArray sha256;
    int width = 0; // pixels
    int height = 0;
    QDateTime at;

    bool operator==(const CandidatePhoto &) const = default;
};

namespace candidate_photos {

Result<std::optional<CandidatePhoto>> of(const store::Reader &reader, const CandidateId &candidate);
Result<std::set<CandidateId>> withPhoto(const store::Reader &reader);
Result<> keep(store::Writer &writer, const CandidatePhoto &photo); // replaces an earlier one

} // namespace candidate_photos
} // namespace kaochang::roster
