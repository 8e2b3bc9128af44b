// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons (Tabler, resources/icons) that take the colour of the text around them, in every state
// and scheme.
#pragma once

#include "ui/theme.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace kaochang::ui {

// name is the file's name in resources/icons without its ending; an unknown name is an empty icon.
QIcon icon(QStringView name);
QIcon icon(QStringView name, const QColor &always);
QIcon shapeIcon(Status status); // for tables; StateLight elsewhere
QPixmap iconPixmap(QStringView name, const QColor &colour, int size, qreal ratio);

} // namespace kaochang::ui
