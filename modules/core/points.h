// SPDX-License-Identifier: GPL-3.0-or-later
// Marks are integers in hundredths of a point; nothing in the house holds one as a float.
#pragma once

#include <QString>
#include <optional>

namespace kaochang {

using Centi = qint64; // hundredths: 59.5 points are 5950

// "59.5", "59.50", "100" and full-width digits; nothing else. No sign, at most two decimals.
std::optional<Centi> parseCenti(QStringView text);
QString centiText(Centi points); // "59.5", "100": no trailing zeros

} // namespace kaochang
