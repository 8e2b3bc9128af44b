// SPDX-License-Identifier: GPL-3.0-or-later
// How hard a passphrase is to guess, said while it is typed. Pure, and only an estimate: it knows
// no dictionary.
#pragma once

#include <QStringList>

namespace kaochang::security {

inline constexpr int ShortestPassphrase = 8; // characters; shorter ones are refused everywhere

enum class Strength { TooShort, Weak, Fair, Strong };

// Repeated and running characters (aaaa, 1234, dcba) count once; a passphrase that holds one of the
// known words (a login, a name) is weak.
Strength strengthOf(const QString &passphrase, const QStringList &known = {});

} // namespace kaochang::security
