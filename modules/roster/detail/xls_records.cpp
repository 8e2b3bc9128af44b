// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xls_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

constexpr quint8 IsWide = 0x01;
constexpr quint8 HasPhonetics = 0x04;
constexpr quint8 HasRuns = 0x08;

tl::unexpected<Error> damaged(QStringView what)
{
    return fail(Kind::Corrupt, "roster.sheet_damaged", what.toString());
}

QString textOf(QByteArrayView bytes, bool isWide)
{
    QString text;
    for (qsizetype at = 0; at + (isWide ? 1 : 0) < bytes.size(); at += isWide ? 2 : 1)
        text += isWide ? QChar(qFromLittleEndian<quint16>(bytes.data() + at))
                       : QChar(char16_t(quint8(bytes[at])));
    return text;
}

class StringReader
{
public:
    explicit StringReader(const std::vector<QByteArrayView> &pieces)
        : m_pieces(pieces)
    {}

    Result<quint32> number(int bytes)
    {
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i) {
            if (!reach())
                return damaged(u"strings");
            value |= quint32(quint8(m_pieces[m_piece][m_at++])) << (8 * i);
        }
        return value;
    }

    Result<QString> string()
    {
        TRY_LET(count, number(2));
        TRY_LET(flags, number(1));
        TRY_LET(runs, number(flags & HasRuns ? 2 : 0));
        TRY_LET(phonetics, number(flags & HasPhonetics ? 4 : 0));
        TRY_LET(text, characters(count, flags & IsWide));
        TRY(skip(qint64(runs) * 4 + phonetics));
        return text;
    }

private:
    bool reach() // stands on a byte, in the next piece if need be
    {
        while (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
            ++m_piece;
            m_at = 0;
        }
        return m_piece < m_pieces.size();
    }

    // A string that goes on in the next piece says anew how wide its characters are.
    Result<QString> characters(quint32 count, bool isWide)
    {
        QString text;
        for (qsizetype left = count; left > 0;) {
            if (m_piece < m_pieces.size() && m_at >= m_pieces[m_piece].size()) {
                TRY_LET(flags, number(1));
                isWide = flags & IsWide;
            }
            if (!reach())
                return damaged(u"strings");
            const qsizetype width = isWide ? 2 : 1;
            const qsizetype here = std::min(left, (m_pieces[m_piece].size() - m_at) / width);
            if (here == 0)
                return damaged(u"strings");
            text += textOf(m_pieces[m_piece].sliced(m_at, here * width), isWide);
            m_at += here * width;
            left -= here;
        }
        return text;
    }

    Result<> skip(qint64 bytes)
    {
        while (bytes > 0) {
            if (!reach())
                return damaged(u"strings");
            const qint64 here = std::min<qint64>(bytes, m_pieces[m_piece].size() - m_at);
            m_at += here;
            bytes -= here;
        }
        return {};
    }

    const std::vector<QByteArrayView> &m_pieces;
    size_t m_piece = 0;
    qsizetype m_at = 0;
};

} // namespace

Result<> eachXlsRecord(QByteArrayView book, qsizetype start,
                       const std::function<Result<>(const XlsRecord &)> &visit)
{
    int depth = 0; // charts stand inside sheets
    for (qsizetype at = start; at >= 0 && at + 4 <= book.size();) {
        const auto type = qFromLittleEndian<quint16>(book.data() + at);
        const auto length = qFromLittleEndian<quint16>(book.data() + at + 2);
        if (at + 4 + length > book.size())
            break;
        const XlsRecord record{type, book.sliced(at + 4, length)};
        depth += type == XlsStartOfPart ? 1 : 0;
        if (type == XlsEndOfPart && --depth <= 0)
            return {};
        if (depth == 1)
            TRY(visit(record));
        at += 4 + length;
    }
    return damaged(u"records");
}

QString xlsText(const XlsRecord &record, qsizetype place, qsizetype count)
{
    const bool isWide = record.at<quint8>(place) & IsWide;
    const qsizetype from = std::min(place + 1, record.data.size());
    const qsizetype bytes = std::min(count * (isWide ? 2 : 1), record.data.size() - from);
    return textOf(record.data.sliced(from, bytes), isWide);
}

Result<std::vector<QString>> xlsStrings(const std::vector<QByteArrayView> &pieces)
{
    StringReader reader(pieces);
    TRY(reader.number(4)); // how often they are used
    TRY_LET(count, reader.number(4));
    constexpr quint32 MostStrings = 4'000'000;
    if (count > MostStrings)
        return fail(Kind::Invalid, "roster.sheet_too_many_cells", QString::number(count));
    std::vector<QString> strings;
    for (quint32 i = 0; i < count; ++i) {
        TRY_LET(text, reader.string());
        strings.push_back(text);
    }
    return strings;
}

} // namespace kaochang::roster::detail
