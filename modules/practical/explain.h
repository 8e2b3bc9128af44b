// SPDX-License-Identifier: GPL-3.0-or-later
// "Explain this score": the panel's number down to the marks as they were keyed, corrections beside
// what they replaced. Pure.
#pragma once

#include "practical/opened.h"
#include "rules/derivation.h"

namespace kaochang::practical {

// The root is what the scheme's rule makes of the sheets of an opened paper: the standing score,
// where nothing was changed by hand since. Its branches are named by assessor id and aspect number.
// practical.not_scored where there are no marks, and the codes of rules::explain().
Result<rules::Derivation> explain(const Scheme &scheme, const Opened &opened);

} // namespace kaochang::practical
