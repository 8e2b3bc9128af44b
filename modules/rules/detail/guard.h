// SPDX-License-Identifier: GPL-3.0-or-later
// The end every score comes to, whatever rule made it: penalty, one rounding, then the guard at the
// pass line.
#pragma once

#include "rules/score.h"

namespace kaochang::rules::detail {

// rules.bad_scale, rules.no_marks, rules.mark_out_of_range.
Result<> checkMarks(std::span<const Centi> marks, const Scale &scale);

// score.exact is before the penalty. marks are all that people gave, also those the rule left out:
// leaving one out may decide a pass as well as counting it.
Score finish(Score score, std::span<const Centi> marks, const Scale &scale);

} // namespace kaochang::rules::detail
