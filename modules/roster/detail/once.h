// SPDX-License-Identifier: GPL-3.0-or-later
// A kept row is written once, over the version that was read.
#pragma once

#include "core/result.h"

namespace kaochang::roster::detail {

inline Result<> once(const Result<int> &touched)
{
    TRY(touched);
    if (*touched != 1)
        return fail(Kind::Conflict, "roster.plan_is_stale");
    return {};
}

} // namespace kaochang::roster::detail
