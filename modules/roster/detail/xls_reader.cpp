// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/xls_reader.h"

#include "roster/detail/number_format.h"
#include "roster/detail/xls_records.h"

#include <QTemporaryFile>
#include <algorithm>
#include <cmath>
#include <freexl.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

using Handle = std::unique_ptr<const void, decltype(&freexl_close)>;

tl::unexpected<Error> damaged(int code)
{
    return fail(Kind::Corrupt, "roster.sheet_damaged", u"FreeXL %1"_s.arg(code));
}

// FreeXL only opens paths.
Result<Handle> openBook(const QByteArray &bytes, QTemporaryFile &file)
{
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Kind::Unavailable, "file.cannot_write", file.fileName());
    const void *handle = nullptr;
    const int opened = freexl_open(file.fileName().toLocal8Bit().constData(), &handle);
    Handle book(handle, &freexl_close);
    if (opened != FREEXL_OK)
        return damaged(opened);
    return book;
}

Result<> putNumber(SheetBuilder &sheet, int row, int column, double value)
{
    if (!(std::abs(value) < FirstCutNumber))
        return sheet.flag(row, column, "roster.cell_lost_digits", QString::number(value, 'g', 17));
    return sheet.put(row, column, plainText(value));
}

Result<> putCell(SheetBuilder &sheet, int row, int column, const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return putNumber(sheet, row, column, cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return putNumber(sheet, row, column, cell.value.double_value);
    case FREEXL_CELL_DATETIME:
        return sheet.put(
            row, column,
            QString::fromUtf8(cell.value.text_value).replace(u' ', u'T').remove(u"T00:00:00"_s));
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_TIME:
        return sheet.put(row, column, QString::fromUtf8(cell.value.text_value));
    default:
        return {};
    }
}

Result<> readCells(const void *book, const XlsRecords &records, SheetBuilder &sheet)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    freexl_worksheet_dimensions(book, &rows, &columns);
    for (unsigned int row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            const std::pair place(static_cast<int>(row), static_cast<int>(column));
            if (std::ranges::binary_search(records.formulas, place)) {
                TRY(sheet.flag(place.first, place.second, "roster.cell_formula"));
                continue;
            }
            FreeXL_CellValue cell{};
            if (const int got = freexl_get_cell_value(book, row, column, &cell); got != FREEXL_OK)
                return damaged(got);
            TRY(putCell(sheet, place.first, place.second, cell));
        }
    }
    return {};
}

} // namespace

Result<Sheet> readXls(const QByteArray &bytes, const SheetLimits &limits)
{
    TRY_LET(records, scanXls(bytes));
    QTemporaryFile file;
    TRY_LET(book, openBook(bytes, file));
    if (const int chosen =
            freexl_select_active_worksheet(book.get(), static_cast<unsigned short>(records.sheet));
        chosen != FREEXL_OK)
        return damaged(chosen);
    SheetBuilder sheet(limits);
    for (const CellArea &area : records.merged)
        sheet.merge(area);
    TRY(readCells(book.get(), records, sheet));
    const char *name = nullptr;
    freexl_get_worksheet_name(book.get(), static_cast<unsigned short>(records.sheet), &name);
    return sheet.finish(QString::fromUtf8(name));
}

} // namespace kaochang::roster::detail
