// SPDX-License-Identifier: GPL-3.0-or-later
// The faces printed forms are set in, and the characters no face here can draw.
#pragma once

#include <QFont>
#include <QString>

namespace kaochang::results {

// Song (serif) faces in simplified Chinese, wherever the program runs; never a Japanese face of the
// same family (ux_and_libraries.md 0.2). Size in units of the caller's choice (pixels of a
// painter).
QFont formFont(int pixelSize, QFont::Weight weight = QFont::Normal);

// The characters of a text that would be printed as an empty box on this machine, each once, in
// order: "" is good. Needs a QGuiApplication; any thread. 䶮 𠮷 鿍 are there with Noto CJK,
// private-use code points never are.
QString missingGlyphs(const QString &text);

} // namespace kaochang::results
