// SPDX-License-Identifier: GPL-3.0-or-later
// .xlsx by our own stream: libzip inflates, QXmlStreamReader parses, nothing is held but the cells.
#pragma once

#include "roster/sheet.h"

namespace kaochang::roster::detail {

Result<Sheet> readXlsx(const QByteArray &bytes, const SheetLimits &limits);

} // namespace kaochang::roster::detail
