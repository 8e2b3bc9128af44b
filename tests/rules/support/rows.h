// SPDX-License-Identifier: GPL-3.0-or-later
// What every test of the rules needs: dates as text, and an error's code as comparable text.
#pragma once

#include "core/result.h"

#include <QDate>
#include <QTest>

inline QDate day(const char *iso)
{
    const QDate date = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    Q_ASSERT(date.isValid());
    return date;
}

// "" when it went well, so that a row can say either.
template <typename T>
QString codeOf(const kaochang::Result<T> &result)
{
    return result ? QString() : QString::fromUtf8(result.error().code.data());
}

inline QString textOf(std::string_view code)
{
    return QString::fromUtf8(code.data(), qsizetype(code.size()));
}

// JSON written with single quotes: moc loses its way in raw strings.
inline QByteArray json(const QByteArray &singleQuoted)
{
    return QByteArray(singleQuoted).replace('\'', '"');
}

// A million words of nonsense, the same every time: letters a parser knows, mixed with ones it does
// not.
class Noise
{
public:
    explicit Noise(QString alphabet)
        : m_alphabet(std::move(alphabet))
    {}
    int upTo(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((m_state >> 33) % quint64(limit));
    }
    QString text(int longest)
    {
        QString made;
        for (int left = upTo(longest + 1); left > 0; --left)
            made += upTo(40) == 0 ? QChar(ushort(upTo(0x10000)))
                                  : m_alphabet[upTo(int(m_alphabet.size()))];
        return made;
    }
    // Nonsense near the truth is what reaches deep into a parser.
    QString spoiled(QString truth)
    {
        for (int change = upTo(3); change > 0 && !truth.isEmpty(); --change)
            truth[upTo(int(truth.size()))] = m_alphabet[upTo(int(m_alphabet.size()))];
        return truth;
    }

private:
    QString m_alphabet;
    quint64 m_state = 20261120;
};
