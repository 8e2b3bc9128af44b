// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/members.h"

#include <cmath>

namespace kaochang::app::ctl {

void Members::each(const QString &name, const std::function<bool(const QJsonValue &)> &read)
{
    m_known << name;
    if (m_json.contains(name) && !read(m_json.value(name)) && m_bad.isEmpty())
        m_bad = name;
}

void Members::text(const QString &name, QString &into)
{
    each(name, [&into](const QJsonValue &value) {
        into = value.toString();
        return value.isString();
    });
}

void Members::number(const QString &name, int &into)
{
    each(name, [&into](const QJsonValue &value) {
        into = value.toInt();
        return value.isDouble() && value.toDouble() == double(into);
    });
}

void Members::day(const QString &name, QDate &into)
{
    each(name, [&into](const QJsonValue &value) {
        into = QDate::fromString(value.toString(), Qt::ISODate);
        return into.isValid();
    });
}

void Members::texts(const QString &name, QStringList &into)
{
    each(name, [&into](const QJsonValue &value) {
        into.clear();
        for (const QJsonValue each : value.toArray())
            into << each.toString();
        return value.isArray() && !into.contains(QString());
    });
}

Result<> Members::done() const
{
    if (!m_bad.isEmpty())
        return fail(Kind::Invalid, "app.bad_member", m_bad);
    for (const QString &name : m_json.keys()) {
        if (!m_known.contains(name))
            return fail(Kind::Invalid, "app.bad_member", name);
    }
    return {};
}

Result<> eachOf(const QJsonArray &list, const std::function<Result<>(Members &)> &read)
{
    for (const QJsonValue value : list) {
        Members members(value.toObject());
        TRY(read(members));
        TRY(members.done());
    }
    return {};
}

} // namespace kaochang::app::ctl
