// SPDX-License-Identifier: GPL-3.0-or-later
// How everything looks, set once: two palettes, five status colours with their shapes, one font
// list, one sheet.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;

namespace kaochang::ui {

enum class Scheme { Light, Dark };
enum class Status { Ok, Warn, Error, Info, Idle };
inline constexpr int StatusCount = 5;

namespace theme {

// Fusion, palette, font and style sheet; may be called again to change scheme while running.
void apply(QApplication &app, Scheme scheme);
Scheme current();     // what was applied last
Scheme ofTheSystem(); // what the desktop asks for
QPalette palette(Scheme scheme);

// Contrast on the window's background is at least 4.5:1; colours stay apart under colour blindness.
QColor statusColor(Status status, Scheme scheme);
inline QColor statusColor(Status status)
{
    return statusColor(status, current());
}
// Never colour alone: ✔ ▲ ■ ● ○, drawn by shape so that no font is needed.
QChar statusShape(Status status);

QColor lineColor(); // hairlines between things
QColor softColor(); // secondary text, 4.5:1 on the window
QFont font();       // Chinese glyphs of the mainland, whatever the system's language

} // namespace theme
} // namespace kaochang::ui
