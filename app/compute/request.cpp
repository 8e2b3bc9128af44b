// SPDX-License-Identifier: GPL-3.0-or-later
#include "compute/request.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::app::compute {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Categories in the order of their names, so that the order of rows changes nothing.
QStringList namesIn(const QJsonArray &rows)
{
    QSet<QString> names;
    for (const QJsonValue row : rows) {
        for (const QJsonValue cell : row.toArray()) {
            if (cell.isString())
                names.insert(cell.toString());
        }
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

} // namespace

std::optional<Centi> centiOf(const QJsonValue &value)
{
    constexpr qsizetype Longest = 12;
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > Longest || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return text.toLongLong();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    const auto centi = centiOf(value);
    return centi ? std::optional(double(*centi)) : std::nullopt;
}

tl::unexpected<Error> badMember(const QString &name)
{
    return fail(Kind::Invalid, "json.bad_member", name);
}

QJsonValue Request::value(const QString &name)
{
    m_read.insert(name);
    return m_json.contains(name) ? m_json.value(name) : QJsonValue(QJsonValue::Undefined);
}

Result<QString> Request::text(const QString &name, const std::optional<QString> &fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && fallback)
        return *fallback;
    return found.isString() ? Result<QString>(found.toString()) : badMember(name);
}

Result<double> Request::number(const QString &name, std::optional<double> fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && fallback)
        return *fallback;
    return found.isDouble() ? Result<double>(found.toDouble()) : badMember(name);
}

Result<int> Request::whole(const QString &name)
{
    TRY_LET(found, number(name));
    if (found != std::floor(found) || std::abs(found) > 1'000'000)
        return badMember(name);
    return int(found);
}

Result<QDate> Request::date(const QString &name, const QDate &fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && fallback.isValid())
        return fallback;
    const QDate read = QDate::fromString(found.toString(), Qt::ISODate);
    return read.isValid() ? Result<QDate>(read) : badMember(name);
}

Result<Centi> Request::centi(const QString &name, std::optional<Centi> fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined() && fallback)
        return *fallback;
    const auto read = centiOf(found);
    return read ? Result<Centi>(*read) : badMember(name);
}

Result<QJsonArray> Request::list(const QString &name)
{
    const QJsonValue found = value(name);
    const bool isList = found.isArray() || found.isUndefined();
    return isList ? Result<QJsonArray>(found.toArray()) : badMember(name);
}

Result<std::vector<Centi>> Request::centis(const QString &name)
{
    const QJsonValue found = value(name);
    std::vector<Centi> marks;
    for (const QJsonValue each : found.toArray()) {
        const auto mark = centiOf(each);
        if (!mark)
            return badMember(name);
        marks.push_back(*mark);
    }
    return found.isArray() ? Result<std::vector<Centi>>(marks) : badMember(name);
}

Result<rules::Scale> Request::scale()
{
    const rules::Scale usual;
    TRY_LET(full, centi(u"full"_s, usual.full));
    TRY_LET(passLine, centi(u"pass_line"_s, usual.passLine));
    TRY_LET(unit, centi(u"unit"_s, usual.unit));
    TRY_LET(penalty, centi(u"penalty"_s, usual.penalty));
    return rules::Scale{full, passLine, unit, penalty};
}

Result<statistics::Ratings> Request::ratings(const QString &name, Cells cells)
{
    const QJsonArray rows = value(name).toArray();
    if (cells == Cells::Categories)
        m_categories = namesIn(rows);
    statistics::Ratings ratings;
    for (const QJsonValue row : rows) {
        if (!row.isArray())
            return badMember(name);
        statistics::Row &read = ratings.emplace_back();
        for (const QJsonValue cell : row.toArray()) {
            const auto number = m_categories.isEmpty()
                                    ? numberOf(cell)
                                    : std::optional(double(m_categories.indexOf(cell.toString())));
            if (!cell.isNull() && (!number || (!m_categories.isEmpty() && !cell.isString())))
                return badMember(name);
            read.push_back(cell.isNull() ? std::nullopt : number);
        }
    }
    return ratings.empty() ? badMember(name) : Result<statistics::Ratings>(ratings);
}

Result<std::vector<QStringList>> Request::texts(const QString &name)
{
    std::vector<QStringList> rows;
    for (const QJsonValue row : value(name).toArray()) {
        QStringList &read = rows.emplace_back();
        for (const QJsonValue cell : row.toArray()) {
            if (!cell.isString())
                return badMember(name);
            read.append(cell.toString());
        }
    }
    return rows.empty() ? badMember(name) : Result<std::vector<QStringList>>(rows);
}

Result<> Request::allRead() const
{
    for (const QString &name : m_json.keys()) {
        if (!m_read.contains(name))
            return fail(Kind::Invalid, "json.unknown_member", name);
    }
    return {};
}

} // namespace kaochang::app::compute
