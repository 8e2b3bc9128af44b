// SPDX-License-Identifier: GPL-3.0-or-later
// The code an act refused with, or "done": one word to compare.
#pragma once

#include "core/result.h"

namespace kaochang::tests {

template <typename T>
std::string_view codeOf(const Result<T> &result)
{
    return result ? std::string_view("done") : result.error().code;
}

} // namespace kaochang::tests
