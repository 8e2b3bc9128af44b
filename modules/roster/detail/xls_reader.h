// SPDX-License-Identifier: GPL-3.0-or-later
// Old Excel: FreeXL reads the values; our own pass over the records finds what it would hide.
#pragma once

#include "roster/sheet.h"

namespace kaochang::roster::detail {

Result<Sheet> readXls(const QByteArray &bytes, const SheetLimits &limits);

} // namespace kaochang::roster::detail
