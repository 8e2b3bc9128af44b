// SPDX-License-Identifier: GPL-3.0-or-later
// The seat_draw table. No other file in the house names it.
#pragma once

#include "roster/seat_draw.h"
#include "store/store.h"

namespace kaochang::roster::seat_draws {

Result<std::vector<SeatDraw>> of(const store::Reader &reader,
                                 const site::SittingId &sitting); // oldest first
Result<> add(store::Writer &writer, const SeatDraw &draw);

} // namespace kaochang::roster::seat_draws
