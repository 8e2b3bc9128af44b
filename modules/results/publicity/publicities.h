// SPDX-License-Identifier: GPL-3.0-or-later
// The publicity table. No other file in the house names it.
#pragma once

#include "results/publicity/publicity.h"
#include "store/store.h"

namespace kaochang::results::publicities {

Result<std::vector<Publicity>> of(const store::Reader &reader,
                                  const site::SittingId &sitting); // oldest version first
// The one nobody withdrew, if any.
Result<std::optional<Publicity>> standing(const store::Reader &reader,
                                          const site::SittingId &sitting);
Result<> add(store::Writer &writer, const Publicity &publicity);
Result<> withdraw(store::Writer &writer, const PublicityId &id, const Signed &by);
Result<> close(store::Writer &writer, const PublicityId &id, const Signed &by);

} // namespace kaochang::results::publicities
