// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xls_book.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

constexpr quint16 Excel97 = 0x0600;

class BookReader
{
public:
    Result<> take(const XlsRecord &record)
    {
        if (record.type != XlsContinue)
            m_inStrings = record.type == XlsStrings;
        switch (record.type) {
        case XlsStartOfPart:
            return record.at<quint16>(0) == Excel97 ? Result<>()
                                                    : fail(Kind::Invalid, "roster.sheet_too_old");
        case XlsFilePass:
            return fail(Kind::Invalid, "roster.sheet_encrypted");
        case XlsBoundSheet:
            takeSheet(record);
            break;
        case XlsDateMode:
            m_book.epoch = record.at<quint16>(0) == 1 ? Epoch::From1904 : Epoch::From1900;
            break;
        case XlsFormat:
            m_formats.insert(record.at<quint16>(0),
                             formatOfCode(xlsText(record, 4, record.at<quint16>(2))));
            break;
        case XlsCellStyle:
            m_styles.push_back(record.at<quint16>(2));
            break;
        case XlsStrings:
        case XlsContinue:
            if (m_inStrings)
                m_strings.push_back(record.data);
            break;
        default:
            break;
        }
        return {};
    }

    Result<XlsBook> book()
    {
        if (m_book.sheetStart < 0)
            return fail(Kind::Invalid, "roster.sheet_empty");
        if (!m_strings.empty()) {
            TRY_LET(strings, xlsStrings(m_strings));
            m_book.strings = std::move(strings);
        }
        for (const quint16 id : m_styles)
            m_book.formats.push_back(m_formats.contains(id) ? m_formats.value(id)
                                                            : builtInFormat(id));
        return std::move(m_book);
    }

private:
    void takeSheet(const XlsRecord &record)
    {
        const bool isVisible = (record.at<quint8>(4) & 0x03) == 0;
        const bool isWorksheet = record.at<quint8>(5) == 0;
        if (!isVisible || !isWorksheet)
            return;
        const QString name = xlsText(record, 7, record.at<quint8>(6));
        if (m_book.sheetStart >= 0) {
            m_book.otherSheets << name;
            return;
        }
        m_book.sheetName = name;
        m_book.sheetStart = record.at<quint32>(0);
    }

    XlsBook m_book;
    QHash<int, NumberFormat> m_formats;
    std::vector<quint16> m_styles;
    std::vector<QByteArrayView> m_strings;
    bool m_inStrings = false;
};

} // namespace

Result<XlsBook> readXlsBook(QByteArrayView book)
{
    BookReader reader;
    TRY(eachXlsRecord(book, 0, [&reader](const XlsRecord &record) { return reader.take(record); }));
    return reader.book();
}

} // namespace kaochang::roster::detail
