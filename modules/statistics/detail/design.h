// SPDX-License-Identifier: GPL-3.0-or-later
// Who met whom, and whether that is enough to compare them.
#pragma once

#include "statistics/severity.h"

namespace kaochang::statistics::detail {

struct Design
{
    size_t candidates = 0;
    size_t assessors = 0;
    size_t tasks = 0;
    size_t items = 0;
};
// Sizes, with every place occurring, and assessors linked by shared candidates.
// statistics.too_few, statistics.too_large, statistics.bad_value, statistics.gap,
// statistics.not_connected.
Result<Design> designOf(const std::vector<Rating> &ratings);

} // namespace kaochang::statistics::detail
