// SPDX-License-Identifier: GPL-3.0-or-later
// The practical_correction and practical_ruling tables. No other file in the house names them.
#pragma once

#include "practical/sheet.h"
#include "store/store.h"

namespace kaochang::practical::detail::corrections {

Result<Correction> byId(const store::Reader &reader,
                        const CorrectionId &id); // practical.no_such_correction
Result<std::vector<Correction>> of(const store::Reader &reader,
                                   const PaperId &paper); // in the order proposed
Result<> add(store::Writer &writer, const Correction &correction);
// practical.already_decided.
Result<> decide(store::Writer &writer, const Correction &correction, const QDateTime &at);

Result<std::vector<Ruling>> rulings(const store::Reader &reader, const PaperId &paper);
Result<> rule(store::Writer &writer, const Ruling &ruling);

} // namespace kaochang::practical::detail::corrections
