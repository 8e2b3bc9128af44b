// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF's text layer says about its glyphs, put right.
#pragma once

#include "results/detail/pages.h"

namespace kaochang::results::detail {

// Qt 6.4 writes the lowest code point that shares a glyph (长 becomes the radical U+2ED3, 小
// U+2F29) and nothing at all for names outside the BMP (𠮷), so that a printed name is neither
// found nor copied. This appends corrected ToUnicode maps as an incremental update; the page
// contents stay byte for byte. What it does not know for certain it leaves as it was.
QByteArray withTrueText(const QByteArray &pdf, const Pages &pages);

} // namespace kaochang::results::detail
