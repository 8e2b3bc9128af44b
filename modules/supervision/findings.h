// SPDX-License-Identifier: GPL-3.0-or-later
// The finding and finding_bookmark tables. No other file in the house names them. Triggers keep
// signed ones.
#pragma once

#include "store/store.h"
#include "supervision/finding.h"

namespace kaochang::supervision::findings {

Result<Finding> byId(const store::Reader &reader,
                     const FindingId &id); // supervision.no_such_finding
Result<std::vector<Finding>> of(const store::Reader &reader,
                                const site::SittingId &sitting); // as written

Result<> add(store::Writer &writer, const Finding &finding);
Result<> change(store::Writer &writer, const Finding &finding); // opinion, text and bookmarks
Result<> sign(store::Writer &writer, const FindingId &id, const QDateTime &at);

} // namespace kaochang::supervision::findings
