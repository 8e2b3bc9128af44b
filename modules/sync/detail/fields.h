// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of one document; the first that is missing or wrong is remembered and ends it.
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

namespace kaochang::sync::detail {

class Fields final
{
public:
    using Test = bool (*)(QStringView);

    Fields(QJsonObject object, QString within = {})
        : m_object(std::move(object))
        , m_within(std::move(within))
    {}

    QString text(const QString &name, qsizetype longest = 200);
    QString text(const QString &name, Test test);
    QByteArray bytes32(const QString &name);          // base64 of exactly 32 bytes
    qint64 number(const QString &name, qint64 least); // least … 2^53 - 1
    bool flag(const QString &name);
    QJsonArray array(const QString &name, qsizetype longest);
    QJsonObject object(const QString &name);
    bool isNull(const QString &name) const { return m_object.value(name).isNull(); }
    void expect(const QString &name, const QString &value);
    void refuse(const QString &name);
    void join(const Fields &inner); // an inner object's fault is ours

    Result<> verdict() const;

private:
    QJsonObject m_object;
    QString m_within;
    QString m_wrong;
};

} // namespace kaochang::sync::detail
