// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the blank ledger, written and told.
#pragma once

#include "results/certificates/blanks.h"

namespace kaochang::results::detail {

Result<> keepBlank(store::Writer &writer, const BlankLine &line);
// Only what somebody drew for the sitting: results.not_in_hand (detail: sheets there are).
Result<> takeFromHand(store::Writer &writer, const BlankLine &line);

} // namespace kaochang::results::detail
