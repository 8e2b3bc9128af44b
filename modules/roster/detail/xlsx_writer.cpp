// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "roster/sheet.h"

#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

tl::unexpected<Error> cannotWrite(const QString &why)
{
    return fail(Kind::Invalid, "roster.sheet_cannot_write", why);
}

lxw_format *textFormat(lxw_workbook *book, bool bold)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "@");
    if (bold)
        format_set_bold(format);
    return format;
}

// Wide enough for what stands in it; a Chinese character takes two places.
std::vector<int> columnWidths(const Sheet &sheet)
{
    std::vector<int> widths;
    for (const SheetRow &row : sheet.rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.cells.size())), 6);
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            int places = 2;
            for (const QChar unit : row.cells[column])
                places += unit.unicode() < 0x2E80 ? 1 : 2;
            int &width = widths[static_cast<size_t>(column)];
            width = std::min(std::max(width, places), 60);
        }
    }
    return widths;
}

Result<> fill(lxw_workbook *book, lxw_worksheet *page, const Sheet &sheet, int headerRows)
{
    lxw_format *body = textFormat(book, false);
    lxw_format *head = textFormat(book, true);
    const std::vector<int> widths = columnWidths(sheet);
    for (size_t column = 0; column < widths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(page, at, at, widths[column], body);
    }
    worksheet_freeze_panes(page, static_cast<lxw_row_t>(headerRows), 0);
    for (const SheetRow &row : sheet.rows) {
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const QByteArray text = row.cells[column].toUtf8();
            const lxw_error wrote = worksheet_write_string(
                page, static_cast<lxw_row_t>(row.number - 1), static_cast<lxw_col_t>(column),
                text.constData(), row.number <= headerRows ? head : body);
            if (wrote != LXW_NO_ERROR)
                return cannotWrite(placeText({row.number, static_cast<int>(column)}));
        }
    }
    return {};
}

} // namespace

Result<QByteArray> writeSheet(const Sheet &sheet, int headerRows)
{
    const QTemporaryDir folder; // 1.1.4 of the library only writes files
    const QString path = folder.filePath(u"sheet.xlsx"_s);
    QByteArray folderName = folder.path().toLocal8Bit();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderName.data();
    lxw_workbook *book = workbook_new_opt(path.toLocal8Bit().constData(), &options);
    if (!book)
        return cannotWrite(path);
    lxw_doc_properties properties{};
    properties.created = 1'577'836'800; // a fixed day: the same rows are the same file
    workbook_set_properties(book, &properties);
    lxw_worksheet *page = workbook_add_worksheet(
        book, sheet.name.isEmpty() ? "Sheet1" : sheet.name.toUtf8().constData());
    const Result<> filled = page ? fill(book, page, sheet, headerRows) : cannotWrite(sheet.name);
    const lxw_error closed = workbook_close(book);
    TRY(filled);
    if (closed != LXW_NO_ERROR)
        return cannotWrite(QString::fromUtf8(lxw_strerror(closed)));
    return readWhole(path, 1LL << 30);
}

} // namespace kaochang::roster
