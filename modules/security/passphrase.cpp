// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/passphrase.h"

#include <algorithm>
#include <cmath>

namespace kaochang::security {
namespace {

// From how many signs each was chosen: the kinds of character that are there, added up.
double poolOf(const QString &passphrase)
{
    bool digits = false;
    bool lower = false;
    bool upper = false;
    bool ideographs = false;
    bool others = false;
    for (const QChar c : passphrase) {
        digits |= c.isDigit();
        lower |= c.isLower();
        upper |= c.isUpper();
        ideographs |= c.script() == QChar::Script_Han;
        others |= !c.isLetterOrNumber();
    }
    return digits * 10 + lower * 26 + upper * 26 + ideographs * 2500 + others * 20 + 1;
}

// Characters that neither repeat the one before nor run on from it.
int freshCharacters(const QString &passphrase)
{
    int fresh = 0;
    for (qsizetype i = 0; i < passphrase.size(); ++i) {
        const int step = i == 0 ? 2 : passphrase[i].unicode() - passphrase[i - 1].unicode();
        fresh += step < -1 || step > 1;
    }
    return fresh;
}

} // namespace

Strength strengthOf(const QString &passphrase, const QStringList &known)
{
    constexpr double WeakBelow = 40;
    constexpr double FairBelow = 60;
    constexpr int TellingWord = 3;
    if (passphrase.size() < ShortestPassphrase)
        return Strength::TooShort;
    const bool isTelling = std::ranges::any_of(known, [&passphrase](const QString &word) {
        return word.size() >= TellingWord && passphrase.contains(word, Qt::CaseInsensitive);
    });
    const double bits = freshCharacters(passphrase) * std::log2(poolOf(passphrase));
    return isTelling || bits < WeakBelow ? Strength::Weak
           : bits < FairBelow            ? Strength::Fair
                                         : Strength::Strong;
}

} // namespace kaochang::security
