// SPDX-License-Identifier: GPL-3.0-or-later
// The filing and filing_scope tables. No other file in the house names them.
#pragma once

#include "site/filing.h"
#include "store/store.h"

namespace kaochang::site::filings {

Result<Filing> byId(const store::Reader &reader, const FilingId &id); // site.no_such_filing
// Newest validity first.
Result<std::vector<Filing>> of(const store::Reader &reader, const InstitutionId &institution);
Result<> keep(store::Writer &writer, const Filing &filing); // site.filing_number_taken

} // namespace kaochang::site::filings
