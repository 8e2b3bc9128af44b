// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into cells, in the one spelling we keep.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace kaochang::roster::detail {

std::optional<QDate> readDate(const QString &text); // ISO, "1990/1/2", "1990年1月2日", "19900102"
QString readPhone(const QString &text);             // without +86, blanks and dashes
QString cleanCell(const QString &text);             // trimmed of every kind of blank, one line

bool hasLostDigits(const QString &text); // "1.19901E+17"

} // namespace kaochang::roster::detail
