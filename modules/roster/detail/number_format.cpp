// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/number_format.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

bool isElapsed(QStringView inside)
{
    return !inside.isEmpty() && std::ranges::all_of(inside, [](QChar letter) {
        return QStringView(u"hmsHMS").contains(letter);
    });
}

// The letters of a format code that stand for something: no quoted text, no [Red], no escapes.
QString significant(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t unit = code[i].unicode();
        if (unit == u'"' || unit == u'[') {
            const qsizetype end = code.indexOf(unit == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (unit == u'[' && isElapsed(inside)) // [h]:mm counts hours
                letters += u's';
            i = end < 0 ? code.size() : end;
        } else if (unit == u'\\' || unit == u'_' || unit == u'*') {
            ++i;
        } else {
            letters += code[i].toLower();
        }
    }
    return letters.section(u';', 0, 0);
}

} // namespace

NumberFormat builtInFormat(int id)
{
    if (id == 22)
        return NumberFormat::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55
        || id == 56)
        return NumberFormat::Time;
    const bool isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDate ? NumberFormat::Date : NumberFormat::Plain;
}

NumberFormat formatOfCode(QStringView code)
{
    if (code.compare(u"General", Qt::CaseInsensitive) == 0)
        return NumberFormat::Plain;
    const QString letters = significant(code);
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool day = letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'e')
                     || (letters.contains(u'm') && !time);
    const bool exponent = letters.contains(u"e+"_s) || letters.contains(u"e-"_s);
    if (exponent)
        return NumberFormat::Plain;
    if (day)
        return time ? NumberFormat::DateTime : NumberFormat::Date;
    return time ? NumberFormat::Time : NumberFormat::Plain;
}

std::optional<QString> dateText(double serial, NumberFormat format, Epoch epoch)
{
    constexpr double LastDay = 2'958'465; // 9999-12-31
    if (!(serial >= 0 && serial < LastDay + 1))
        return std::nullopt;
    const double whole = std::floor(serial);
    const auto seconds = static_cast<int>(std::llround((serial - whole) * 86'400));
    const QString time = QTime(0, 0).addSecs(std::min(seconds, 86'399)).toString(Qt::ISODate);
    if (format == NumberFormat::Time)
        return time;
    const auto days = static_cast<qint64>(whole);
    // In the 1900 system day 60 is 29 February 1900, which never was; day 0 is no day at all.
    if (epoch == Epoch::From1900 && (days == 60 || days == 0))
        return std::nullopt;
    const QDate start = epoch == Epoch::From1904 ? QDate(1904, 1, 1)
                        : days > 60              ? QDate(1899, 12, 30)
                                                 : QDate(1899, 12, 31);
    const QString date = start.addDays(days).toString(Qt::ISODate);
    return format == NumberFormat::DateTime && seconds > 0 ? date + u'T' + time : date;
}

QString plainText(double number)
{
    if (number == std::floor(number) && std::abs(number) < FirstCutNumber)
        return QString::number(static_cast<qint64>(number));
    QString text = QString::number(number, 'g', 15);
    if (text.contains(u'e'))
        text = QString::number(number, 'f', 15);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace kaochang::roster::detail
