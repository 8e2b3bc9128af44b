// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 with the delimiters and encodings that people really send.
#pragma once

#include "roster/sheet.h"

namespace kaochang::roster::detail {

Result<Sheet> readCsv(const QByteArray &bytes, const SheetLimits &limits);

// BOM, else UTF-8, else GB18030 (never "GBK": FE 9F is 䶮), each without a single bad byte.
// roster.sheet_bad_encoding, detail "<encoding>, line <n>"; roster.sheet_binary for control bytes.
Result<QString> decodeText(const QByteArray &bytes);

} // namespace kaochang::roster::detail
