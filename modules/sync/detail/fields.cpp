// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/detail/fields.h"

namespace kaochang::sync::detail {

void Fields::refuse(const QString &name)
{
    if (m_wrong.isEmpty())
        m_wrong = m_within.isEmpty() ? name : m_within + u'.' + name;
}

void Fields::join(const Fields &inner)
{
    if (m_wrong.isEmpty())
        m_wrong = inner.m_wrong;
}

QString Fields::text(const QString &name, qsizetype longest)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().size() > longest)
        refuse(name);
    return value.toString();
}

QString Fields::text(const QString &name, Test test)
{
    const QString value = text(name);
    if (!test(value))
        refuse(name);
    return value;
}

QByteArray Fields::bytes32(const QString &name)
{
    constexpr qsizetype KeySize = 32;
    const auto decoded = QByteArray::fromBase64Encoding(text(name).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != KeySize)
        refuse(name);
    return decoded.decoded;
}

qint64 Fields::number(const QString &name, qint64 least)
{
    const QJsonValue value = m_object.value(name);
    const qint64 number = value.toInteger(least - 1);
    if (!value.isDouble() || number < least)
        refuse(name);
    return number;
}

bool Fields::flag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

QJsonArray Fields::array(const QString &name, qsizetype longest)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() || value.toArray().size() > longest)
        refuse(name);
    return value.toArray();
}

QJsonObject Fields::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        refuse(name);
    return value.toObject();
}

void Fields::expect(const QString &name, const QString &value)
{
    if (m_object.value(name) != QJsonValue(value))
        refuse(name);
}

Result<> Fields::verdict() const
{
    if (!m_wrong.isEmpty())
        return fail(Kind::Invalid, "sync.bad_wire", m_wrong);
    return {};
}

} // namespace kaochang::sync::detail
