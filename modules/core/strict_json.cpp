// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonical_json.h"

#include <QJsonArray>
#include <QStringDecoder>
#include <cctype>

namespace kaochang {
namespace {

constexpr int DeepestNesting = 64;
constexpr qint64 SafeInteger = 9007199254740992; // 2^53

// A recursive-descent reader over the raw bytes; m_at is always the offset of the next unread byte.
class StrictReader final
{
public:
    explicit StrictReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    Result<QJsonValue> document()
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = utf8(m_bytes);
        if (utf8.hasError() || m_bytes.startsWith("\xef\xbb\xbf")) // the decoder swallows a BOM
            return refuse("json.bad_text");
        TRY_LET(whole, value(0));
        skipBlanks();
        if (m_at != m_bytes.size())
            return refuse("json.syntax");
        return whole;
    }

private:
    tl::unexpected<Error> refuse(std::string_view code) const
    {
        return fail(Kind::Invalid, code, QString::number(m_at));
    }

    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at]))
            ++m_at;
    }

    bool take(QByteArrayView word)
    {
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    Result<QJsonValue> value(int depth)
    {
        if (depth > DeepestNesting)
            return refuse("json.too_deep");
        skipBlanks();
        if (take("{"))
            return object(depth);
        if (take("["))
            return array(depth);
        if (peek() == '"') {
            TRY_LET(text, string());
            return QJsonValue(text);
        }
        if (take("true"))
            return QJsonValue(true);
        if (take("false"))
            return QJsonValue(false);
        if (take("null"))
            return QJsonValue(QJsonValue::Null);
        return number();
    }

    Result<QJsonValue> object(int depth)
    {
        QJsonObject members;
        skipBlanks();
        if (take("}"))
            return QJsonValue(members);
        do {
            skipBlanks();
            TRY_LET(name, string());
            if (members.contains(name))
                return refuse("json.duplicate_name");
            skipBlanks();
            if (!take(":"))
                return refuse("json.syntax");
            TRY_LET(member, value(depth + 1));
            members.insert(name, member);
            skipBlanks();
        } while (take(","));
        if (!take("}"))
            return refuse("json.syntax");
        return QJsonValue(members);
    }

    Result<QJsonValue> array(int depth)
    {
        QJsonArray items;
        skipBlanks();
        if (take("]"))
            return QJsonValue(items);
        do {
            TRY_LET(item, value(depth + 1));
            items.append(item);
            skipBlanks();
        } while (take(","));
        if (!take("]"))
            return refuse("json.syntax");
        return QJsonValue(items);
    }

    Result<QJsonValue> number()
    {
        const qsizetype start = m_at;
        take("-");
        const qsizetype digits = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        const qsizetype count = m_at - digits;
        if (count == 0 || (count > 1 && m_bytes[digits] == '0'))
            return refuse("json.syntax");
        if (peek() == '.' || peek() == 'e' || peek() == 'E')
            return refuse("json.not_an_integer");
        bool fits = false;
        const qint64 parsed = m_bytes.sliced(start, m_at - start).toLongLong(&fits);
        if (!fits || parsed >= SafeInteger || parsed <= -SafeInteger)
            return refuse("json.not_an_integer");
        return QJsonValue(parsed);
    }

    Result<QString> string()
    {
        if (!take("\""))
            return refuse("json.syntax");
        QString text;
        while (m_at < m_bytes.size() && peek() != '"') {
            const auto c = static_cast<uchar>(peek());
            if (c < 0x20)
                return refuse("json.syntax");
            if (c == '\\') {
                TRY(escape(text));
                continue;
            }
            const qsizetype start = m_at;
            while (m_at < m_bytes.size() && static_cast<uchar>(peek()) >= 0x20 && peek() != '"'
                   && peek() != '\\')
                ++m_at;
            text += QString::fromUtf8(m_bytes.constData() + start, m_at - start);
        }
        if (!take("\""))
            return refuse("json.syntax");
        if (!text.isValidUtf16())
            return refuse("json.bad_text");
        return text;
    }

    Result<> escape(QString &text)
    {
        constexpr QByteArrayView Names("\"\"\\\\//b\bf\fn\nr\rt\t");
        ++m_at; // the backslash
        if (take("u")) {
            bool isHex = m_bytes.size() - m_at >= 4;
            const QByteArray four = m_bytes.mid(m_at, 4);
            for (const char c : four)
                isHex = isHex && std::isxdigit(static_cast<uchar>(c)) != 0;
            if (!isHex)
                return refuse("json.syntax");
            text += QChar(four.toUShort(nullptr, 16));
            m_at += 4;
            return {};
        }
        for (qsizetype i = 0; i < Names.size(); i += 2) {
            if (m_at < m_bytes.size() && Names[i] == peek()) {
                text += QLatin1Char(Names[i + 1]);
                ++m_at;
                return {};
            }
        }
        return refuse("json.syntax");
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

Result<QJsonValue> parseStrictJson(const QByteArray &bytes)
{
    return StrictReader(bytes).document();
}

Result<QJsonObject> parseStrictObject(const QByteArray &bytes)
{
    TRY_LET(value, parseStrictJson(bytes));
    if (!value.isObject())
        return fail(Kind::Invalid, "json.not_an_object");
    return value.toObject();
}

} // namespace kaochang
