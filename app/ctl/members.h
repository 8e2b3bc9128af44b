// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of a JSON object one by one and refuses what nobody asked for.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace kaochang::app::ctl {

class Members final
{
public:
    explicit Members(QJsonObject json)
        : m_json(std::move(json))
    {}

    // read: (const QJsonValue &) -> bool, whether the value was of the right kind.
    void each(const QString &name, const std::function<bool(const QJsonValue &)> &read);
    void text(const QString &name, QString &into);
    void number(const QString &name, int &into);
    void day(const QString &name, QDate &into);
    void texts(const QString &name, QStringList &into);
    template <typename T> // named: (const QString &) -> std::optional<T>
    void word(const QString &name, T &into, const std::function<std::optional<T>(QString)> &named)
    {
        each(name, [&](const QJsonValue &value) {
            const auto found = named(value.toString());
            into = found.value_or(into);
            return found.has_value();
        });
    }
    void passOver(const QStringList &names) { m_known << names; } // listed, but not to be changed

    Result<> done() const; // app.bad_member: the first of another kind, or of another name

private:
    QJsonObject m_json;
    QStringList m_known;
    QString m_bad;
};

// Of every element of an array, as a Members reads it.
Result<> eachOf(const QJsonArray &list, const std::function<Result<>(Members &)> &read);

} // namespace kaochang::app::ctl
