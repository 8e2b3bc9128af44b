// SPDX-License-Identifier: GPL-3.0-or-later
// The filing and filing_scope tables. No other file in the house names them.
#pragma once

#include "site/filing.h"
#include "store/store.h"

namespace kaochang::site::filings {

Result<Filing> byId(const store::Reader &reader, const FilingId &id); // site.no_such_filing
// Newest validity first.
Result<std::vector<Filing>> of(const store::Reader &reader, const InstitutionId &institution);
// site.filing_number_taken; site.other_institution: a kept filing never changes hands.
Result<> keep(store::Writer &writer, const Filing &filing);
Result<> retire(store::Writer &writer, const FilingId &id,
                const std::optional<QDate> &since); // null: in use again

} // namespace kaochang::site::filings
