// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes of printed sheets: what a hand scanner at the door types for us.
#pragma once

#include "core/result.h"

#include <QPainterPath>

namespace kaochang::results {

// The dark modules as one path in a square of side 1 (quiet zone of four modules included), so that
// it scales to any paper without seams. Error correction M. Codes: results.qr_empty,
// results.qr_too_long (detail: length). Pure; any thread.
Result<QPainterPath> qrPath(const QString &text);

} // namespace kaochang::results
