// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::detail {
namespace {

template <typename Enum, typename Named>
std::vector<Enum> worded(const QVariant &column, Named named)
{
    std::vector<Enum> values;
    for (const QString &word : column.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (const auto value = named(word))
            values.push_back(*value);
    }
    return values;
}

template <typename Enum, typename Word>
QString joined(const std::vector<Enum> &values, Word word)
{
    QStringList words;
    for (const Enum value : values)
        words.append(word(value).toString());
    return words.join(u' ');
}

} // namespace

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
    return worded<Role>(column, roleNamed);
}

QString rolesColumn(const std::vector<Role> &roles)
{
    return joined(roles, roleName);
}

std::vector<rules::SubjectKind> subjectsOf(const QVariant &column)
{
    return worded<rules::SubjectKind>(column, rules::subjectNamed);
}

QString subjectsColumn(const std::vector<rules::SubjectKind> &subjects)
{
    return joined(subjects, rules::subjectWord);
}

} // namespace kaochang::site::detail
