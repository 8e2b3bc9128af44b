// SPDX-License-Identifier: GPL-3.0-or-later
// The sitting and sitting_room tables. No other file in the house names them.
#pragma once

#include "site/sitting.h"
#include "store/store.h"

namespace kaochang::site::sittings {

Result<std::vector<Sitting>> all(const store::Reader &reader); // by planned start
Result<std::vector<Sitting>> of(const store::Reader &reader, const PlanId &plan);
Result<Sitting> byId(const store::Reader &reader, const SittingId &id); // site.no_such_sitting
// The first sitting other than `sitting` that has this room between its planned times, if any.
Result<std::optional<SittingId>> holding(const store::Reader &reader, const RoomId &room,
                                         const Sitting &sitting);
Result<> add(store::Writer &writer, const Sitting &sitting);
// One step forward, at that time. Code: site.wrong_state (detail: the state it is in).
// Closed to Locked is the results room's step.
Result<> advance(store::Writer &writer, const SittingId &id, SittingState to, const QDateTime &at);
Result<> giveTime(store::Writer &writer, const SittingId &id, int minutes);

} // namespace kaochang::site::sittings
