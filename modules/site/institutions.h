// SPDX-License-Identifier: GPL-3.0-or-later
// The institution table. No other file in the house names it.
#pragma once

#include "site/institution.h"
#include "store/store.h"

namespace kaochang::site::institutions {

Result<std::vector<Institution>> all(const store::Reader &reader); // by name
Result<Institution> byId(const store::Reader &reader,
                         const InstitutionId &id);          // site.no_such_institution
Result<bool> anyDemonstration(const store::Reader &reader); // then nothing here is synced as real
Result<> keep(store::Writer &writer, const Institution &institution); // site.code_taken
Result<> retire(store::Writer &writer, const InstitutionId &id,
                const std::optional<QDate> &since); // null: in use again

} // namespace kaochang::site::institutions
