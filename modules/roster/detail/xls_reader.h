// SPDX-License-Identifier: GPL-3.0-or-later
// Old Excel (97 to 2003), read by ourselves: every byte is held to its record and every record to
// its file.
#pragma once

#include "roster/sheet.h"

namespace kaochang::roster::detail {

Result<Sheet> readXls(const QByteArray &bytes, const SheetLimits &limits);

} // namespace kaochang::roster::detail
