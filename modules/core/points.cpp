// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/points.h"

namespace kaochang {
namespace {

constexpr Centi Largest = 100'000'00; // no scheme of the field exceeds 100 000 points

QString plainDigits(QStringView text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        const bool fullWidth = c >= u'０' && c <= u'９';
        plain += fullWidth ? QChar(c.unicode() - u'０' + u'0') : (c == u'．' ? QChar(u'.') : c);
    }
    return plain;
}

} // namespace

std::optional<Centi> parseCenti(QStringView text)
{
    const QString plain = plainDigits(text);
    Centi value = 0;
    qsizetype decimals = -1; // -1 before the point
    for (const QChar c : plain) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || decimals == 2 || value > Largest)
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    if (plain.isEmpty() || plain.startsWith(u'.') || decimals == 0)
        return std::nullopt;
    for (qsizetype missing = std::max<qsizetype>(decimals, 0); missing < 2; ++missing)
        value *= 10;
    return value <= Largest ? std::optional(value) : std::nullopt;
}

QString centiText(Centi points)
{
    const Centi size = points < 0 ? -points : points;
    QString text = points < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / 100);
    if (size % 100 != 0) {
        text += u'.' + QString::number(size % 100 / 10);
        if (size % 10 != 0)
            text += QString::number(size % 10);
    }
    return text;
}

} // namespace kaochang
