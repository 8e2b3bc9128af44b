// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence a person reads when something went wrong: what happened, what still holds, what to
// do, the code.
#pragma once

#include "core/result.h"

namespace kaochang::ui {

// A code without words says so and shows itself; tests/architecture/codes.py lets none through.
QString errorText(const Error &error);
// The sentence alone: for warnings and for what is wrong with a cell, which stand in lists.
QString sentence(std::string_view code, const QString &detail);

} // namespace kaochang::ui
