// SPDX-License-Identifier: GPL-3.0-or-later
// How typed text becomes comparable text: full width to ASCII, no blanks, upper case.
#pragma once

#include <QString>

namespace kaochang::rules::detail {

// Full-width ASCII becomes ASCII, dashes become '-', every blank and invisible mark goes, letters
// rise.
QString plainCode(QStringView text);

// GB/T 2260 province digits, as in the first two places of an identity number: 11-15, 21-23, 31-37,
// 41-46, 50-54, 61-65, 71, 81-83.
bool isProvince(QStringView twoDigits);

bool allDigits(QStringView text); // ASCII digits only, and at least one
inline bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace kaochang::rules::detail
