// SPDX-License-Identifier: GPL-3.0-or-later
// Finding people by what one can type with one hand: the first letters of their names' pinyin.
#pragma once

#include <QString>

namespace kaochang::roster {

// Every way the initials of this name may be typed: "单雄信" {"SXX", "DXX"}; letters of other
// scripts stand for themselves, a character without a reading is left out. Computed in memory,
// never stored.
QStringList initials(const QString &name);

// Whether typed letters are the start of one of them; case does not matter.
bool hasInitials(const QString &name, const QString &typed);

} // namespace kaochang::roster
