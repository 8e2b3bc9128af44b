// SPDX-License-Identifier: GPL-3.0-or-later
// The appeal and recheck tables. No other file in the house names them.
#pragma once

#include "results/publicity/appeal.h"
#include "store/store.h"

namespace kaochang::results::appeals {

Result<Appeal> byId(const store::Reader &reader, const AppealId &id); // results.no_such_appeal
Result<std::vector<Appeal>> of(const store::Reader &reader,
                               const site::SittingId &sitting); // oldest first
Result<> add(store::Writer &writer, const site::SittingId &sitting, const Appeal &appeal);
Result<> assign(store::Writer &writer, const Appeal &appeal, const Recheck &recheck);
Result<> decide(store::Writer &writer, const AppealId &id, const AppealDecision &decision);

} // namespace kaochang::results::appeals
