// SPDX-License-Identifier: GPL-3.0-or-later
// How an entry stands in two columns, state and points, and in what the centre is told.
#pragma once

#include "theory/entry.h"

#include <QJsonObject>
#include <QVariant>

namespace kaochang::theory::detail {

Entry entryOf(const QVariantList &row, int column);
QVariantList entryColumns(const Entry &entry);
QJsonObject told(const Entry &entry); // {"state": "scored", "points": 8650}

} // namespace kaochang::theory::detail
