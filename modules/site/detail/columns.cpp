// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::detail {

rules::Occupation occupationOf(const QVariantList &row, int column)
{
    const auto edition = rules::editionNamed(row[column].toString());
    return {.edition = edition.value_or(rules::Edition::Of2022),
            .code = row[column + 1].toString(),
            .name = row[column + 2].toString(),
            .trades = {}};
}

QVariantList occupationColumns(const rules::Occupation &occupation)
{
    return {rules::editionTitle(occupation.edition).toString(), occupation.code, occupation.name};
}

QDate dayOf(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

QVariant dayColumn(const std::optional<QDate> &day)
{
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

std::optional<QDate> someDay(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(dayOf(column));
}

std::optional<QDateTime> someTime(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(fromMs(column.toLongLong()));
}

std::vector<Role> rolesOf(const QVariant &column)
{
    std::vector<Role> roles;
    for (const QString &word : column.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto role = roleNamed(word))
            roles.push_back(*role);
    }
    return roles;
}

QString rolesColumn(const std::vector<Role> &roles)
{
    QStringList words;
    for (const Role role : roles)
        words.append(roleName(role).toString());
    return words.join(u' ');
}

} // namespace kaochang::site::detail
