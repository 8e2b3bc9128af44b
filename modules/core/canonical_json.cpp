// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"

#include <QJsonArray>
#include <cmath>

namespace kaochang {
namespace {

constexpr double SafeInteger = 9007199254740992.0; // 2^53, where IEEE doubles stop counting by ones

bool isWellFormed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate())
            return false;
        if (text[i].isHighSurrogate() && (++i == text.size() || !text[i].isLowSurrogate()))
            return false;
    }
    return true;
}

void appendEscaped(QByteArray &out, char16_t c)
{
    constexpr QByteArrayView Short("\bb\tt\nn\ff\rr");
    for (qsizetype i = 0; i < Short.size(); i += 2) {
        if (char16_t(Short[i]) == c) {
            out += '\\';
            out += Short[i + 1];
            return;
        }
    }
    out += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
}

Result<> appendText(QByteArray &out, const QString &text)
{
    if (!isWellFormed(text))
        return fail(Kind::Invalid, "json.bad_text");
    out += '"';
    qsizetype plainFrom = 0;
    const auto flushTo = [&](qsizetype end) {
        out += QStringView(text).mid(plainFrom, end - plainFrom).toUtf8();
        plainFrom = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        flushTo(i);
        if (c < 0x20)
            appendEscaped(out, c);
        else
            (out += '\\') += char(c);
    }
    flushTo(text.size());
    out += '"';
    return {};
}

Result<> append(QByteArray &out, const QJsonValue &value);

Result<> appendNumber(QByteArray &out, double number)
{
    if (std::trunc(number) != number || std::abs(number) >= SafeInteger)
        return fail(Kind::Invalid, "json.not_an_integer", QString::number(number));
    out += QByteArray::number(static_cast<qint64>(number));
    return {};
}

Result<> appendObject(QByteArray &out, const QJsonObject &object)
{
    QStringList names = object.keys();
    names.sort(); // QString orders by UTF-16 code units, as RFC 8785 asks
    out += '{';
    for (const QString &name : std::as_const(names)) {
        if (!out.endsWith('{'))
            out += ',';
        TRY(appendText(out, name));
        out += ':';
        TRY(append(out, object.value(name)));
    }
    out += '}';
    return {};
}

Result<> appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        TRY(append(out, array.at(i)));
    }
    out += ']';
    return {};
}

Result<> append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return {};
    case QJsonValue::Double:
        return appendNumber(out, value.toDouble());
    case QJsonValue::String:
        return appendText(out, value.toString());
    case QJsonValue::Array:
        return appendArray(out, value.toArray());
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    out += "null";
    return {};
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    TRY(append(out, value));
    return out;
}

} // namespace kaochang
