// SPDX-License-Identifier: GPL-3.0-or-later
// The footage_term, footage_hold, disposal and disposal_recording tables. No other file in the
// house names them.
#pragma once

#include "store/store.h"
#include "supervision/disposal.h"

namespace kaochang::supervision {

namespace footage_terms {
Result<std::optional<int>> years(const store::Reader &reader); // nothing: the site never chose
Result<> add(store::Writer &writer, int years, const Decision &by);
} // namespace footage_terms

namespace holds {
Result<Hold> byId(const store::Reader &reader, const HoldId &id); // supervision.no_such_hold
Result<std::vector<Hold>> of(const store::Reader &reader, const site::SittingId &sitting);
Result<> add(store::Writer &writer, const Hold &hold);
Result<> lift(store::Writer &writer, const HoldId &id, const Decision &by);
} // namespace holds

namespace disposals {
Result<Disposal> byId(const store::Reader &reader,
                      const DisposalId &id);                        // supervision.no_such_disposal
Result<std::vector<Disposal>> waiting(const store::Reader &reader); // oldest first
Result<> add(store::Writer &writer, const Disposal &disposal);
Result<> decide(store::Writer &writer, const DisposalId &id, const Decision &by, bool isDone);
} // namespace disposals

} // namespace kaochang::supervision
