// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/detail/text.h"

#include <algorithm>
#include <array>

namespace kaochang::rules::detail {
namespace {

constexpr std::array<int, 35> Provinces = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                           35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                           53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

bool isDash(QChar c)
{
    return (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
}

} // namespace

QString plainCode(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            continue;
        if (c >= u'！' && c <= u'～')
            plain += QChar(c.unicode() - u'！' + u'!');
        else
            plain += isDash(c) ? QChar(u'-') : c;
    }
    // Only ASCII rises: other letters may change length, and a code has none.
    for (QChar &c : plain) {
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    }
    return plain;
}

bool allDigits(QStringView text)
{
    return !text.isEmpty()
           && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isProvince(QStringView twoDigits)
{
    return twoDigits.size() == 2 && allDigits(twoDigits)
           && std::ranges::find(Provinces, twoDigits.toInt()) != Provinces.end();
}

} // namespace kaochang::rules::detail
