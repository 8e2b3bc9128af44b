// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/cell_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

bool hasLostDigits(const QString &text)
{
    static const QRegularExpression Exponent(u"^[0-9](\\.[0-9]+)?E\\+?[0-9]+$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return Exponent.match(text).hasMatch();
}

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression Parts(
        u"^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(T00:00:00)?$"_s);
    static const QRegularExpression Digits(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    for (const QRegularExpression &form : {Parts, Digits}) {
        const auto match = form.match(text);
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
        if (match.hasMatch() && date.isValid())
            return date;
    }
    return std::nullopt;
}

QString readPhone(const QString &text)
{
    static const QRegularExpression Country(u"^(\\+86|0086|86(?=1[3-9][0-9]{9}$))"_s);
    QString phone = text.normalized(QString::NormalizationForm_KC);
    phone.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    return phone.remove(Country);
}

QString cleanCell(const QString &text)
{
    const auto isBlank = [](QChar c) {
        return c.isSpace() || c == u'\uFEFF' || c == u'\u200B' || c == u'\u200E' || c == u'\u202A'
               || c == u'\u202C' || c == u'\u202D';
    };
    QStringView view(text);
    while (!view.isEmpty() && isBlank(view.front()))
        view = view.sliced(1);
    while (!view.isEmpty() && isBlank(view.back()))
        view.chop(1);
    if (view.size() == text.size() && !text.contains(u'\n'))
        return text; // shared, as most cells are clean
    return view.toString().replace(u'\n', u' ');
}

} // namespace kaochang::roster::detail
