// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xls_reader.h"

#include "roster/detail/compound_file.h"
#include "roster/detail/sheet_builder.h"
#include "roster/detail/xls_book.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

struct Cell
{
    int row = 0;
    int column = 0;
    QString text;
    std::string_view flaw; // of the cell; empty: none
};

// RK numbers [MS-XLS] 2.5.218: 30 bits of an integer or of a double, perhaps in hundredths.
double numberOfRk(quint32 rk)
{
    double value = 0;
    if (rk & 2) {
        value = static_cast<qint32>(rk) >> 2;
    } else {
        const quint64 bits = static_cast<quint64>(rk & 0xFFFFFFFC) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & 1 ? value / 100 : value;
}

class XlsSheetReader
{
public:
    XlsSheetReader(const XlsBook &book, const SheetLimits &limits)
        : m_book(book)
        , m_sheet(limits)
    {}

    Result<> take(const XlsRecord &record)
    {
        if (std::ssize(m_cells) > m_sheet.limits().cells)
            return fail(Kind::Invalid, "roster.sheet_too_many_cells");
        switch (record.type) {
        case XlsLabelString:
            return takeShared(record);
        case XlsLabel:
        case XlsRichLabel:
            put(record, xlsText(record, 8, record.at<quint16>(6)));
            break;
        case XlsNumber:
            takeNumber(record, record.at<quint16>(2), record.at<quint16>(4), record.at<double>(6));
            break;
        case XlsRk:
            takeNumber(record, record.at<quint16>(2), record.at<quint16>(4),
                       numberOfRk(record.at<quint32>(6)));
            break;
        case XlsMulRk:
            takeNumbers(record);
            break;
        case XlsBoolOrError:
            takeBoolOrError(record);
            break;
        case XlsFormula:
            put(record, {}, "roster.cell_formula");
            break;
        case XlsMergeCells:
            takeMerged(record);
            break;
        default:
            break;
        }
        return {};
    }

    // Writers may leave rows in any order.
    Result<Sheet> sheet()
    {
        std::ranges::stable_sort(m_cells, {},
                                 [](const Cell &cell) { return std::pair(cell.row, cell.column); });
        for (const Cell &cell : m_cells)
            TRY(cell.flaw.empty() ? m_sheet.put(cell.row, cell.column, cell.text)
                                  : m_sheet.flag(cell.row, cell.column, cell.flaw, cell.text));
        TRY_LET(made, m_sheet.finish(m_book.sheetName));
        made.otherSheets = m_book.otherSheets;
        return std::move(made);
    }

private:
    void put(const XlsRecord &record, const QString &text, std::string_view flaw = {})
    {
        m_cells.push_back({record.at<quint16>(0), record.at<quint16>(2), text, flaw});
    }

    Result<> takeShared(const XlsRecord &record)
    {
        const auto index = record.at<quint32>(6);
        if (index >= m_book.strings.size())
            return fail(Kind::Corrupt, "roster.sheet_damaged",
                        placeText({record.at<quint16>(0) + 1, record.at<quint16>(2)}));
        put(record, m_book.strings[index]);
        return {};
    }

    void takeNumber(const XlsRecord &record, int column, size_t style, double value)
    {
        Cell cell{record.at<quint16>(0), column, {}, {}};
        const NumberFormat format =
            style < m_book.formats.size() ? m_book.formats[style] : NumberFormat::Plain;
        if (format != NumberFormat::Plain) {
            const auto text = dateText(value, format, m_book.epoch);
            cell.text = text.value_or(QString::number(value));
            cell.flaw = text ? std::string_view() : "roster.cell_bad_date";
        } else if (std::abs(value) < FirstCutNumber) {
            cell.text = plainText(value);
        } else {
            cell.text = QString::number(value, 'g', 17);
            cell.flaw = "roster.cell_lost_digits";
        }
        m_cells.push_back(std::move(cell));
    }

    void takeNumbers(const XlsRecord &record)
    {
        int column = record.at<quint16>(2);
        for (qsizetype at = 4; at + 8 <= record.data.size(); at += 6, ++column)
            takeNumber(record, column, record.at<quint16>(at),
                       numberOfRk(record.at<quint32>(at + 2)));
    }

    void takeBoolOrError(const XlsRecord &record)
    {
        const bool isError = record.at<quint8>(7) != 0;
        if (isError)
            put(record, u"#%1"_s.arg(record.at<quint8>(6)), "roster.cell_error_value");
        else
            put(record, record.at<quint8>(6) ? u"TRUE"_s : u"FALSE"_s);
    }

    void takeMerged(const XlsRecord &record)
    {
        for (qsizetype at = 2; at + 8 <= record.data.size(); at += 8)
            m_sheet.merge({record.at<quint16>(at), record.at<quint16>(at + 2),
                           record.at<quint16>(at + 4), record.at<quint16>(at + 6)});
    }

    const XlsBook &m_book;
    SheetBuilder m_sheet;
    std::vector<Cell> m_cells;
};

} // namespace

Result<Sheet> readXls(const QByteArray &bytes, const SheetLimits &limits)
{
    TRY_LET(file, CompoundFile::open(bytes));
    if (file.has(u"EncryptedPackage"_s))
        return fail(Kind::Invalid, "roster.sheet_encrypted");
    if (!file.has(u"Workbook"_s)) // before Excel 97 it was called Book
        return fail(Kind::Invalid,
                    file.has(u"Book"_s) ? "roster.sheet_too_old" : "roster.sheet_not_a_sheet");
    TRY_LET(stream, file.stream(u"Workbook"_s));
    TRY_LET(book, readXlsBook(stream));
    XlsSheetReader reader(book, limits);
    TRY(eachXlsRecord(stream, book.sheetStart,
                      [&reader](const XlsRecord &record) { return reader.take(record); }));
    return reader.sheet();
}

} // namespace kaochang::roster::detail
