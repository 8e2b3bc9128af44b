// SPDX-License-Identifier: GPL-3.0-or-later
// The number_start table: where a series of certificate numbers begins. No other file in the house
// names it.
#pragma once

#include "core/actor.h"
#include "store/store.h"

namespace kaochang::results::number_starts {

// The first serial of a series (institution, year, level: 16 places); 1 until somebody set it.
Result<int> of(const store::Reader &reader, const QString &series);
Result<> set(store::Writer &writer, const QString &series, int first, const UserId &by,
             const QDateTime &at);

} // namespace kaochang::results::number_starts
