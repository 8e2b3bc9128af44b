// SPDX-License-Identifier: GPL-3.0-or-later
// A table read from .xlsx, .xls or CSV into text with its position, and written back as .xlsx.
// Pure: bytes in, values out; call it on any thread.
#pragma once

#include "core/result.h"
#include "roster/cell_problem.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace kaochang::roster {

struct SheetRow
{
    int number = 0;    // as the spreadsheet shows it; rows without content are left out
    QStringList cells; // from column A; shorter rows end early

    QString cell(int column) const { return cells.value(column); }
    bool operator==(const SheetRow &) const = default;
};

struct Sheet
{
    QString name;
    std::vector<SheetRow> rows;        // ascending by number
    std::vector<CellProblem> problems; // cells whose text cannot be trusted; their text is empty
    QStringList otherSheets;           // names of visible sheets that were not read

    bool operator==(const Sheet &) const = default;
};

struct SheetLimits
{
    int rows = 200'000; // with content; empty ones cost nothing
    int columns = 256;
    int cells = 10'000'000;
    int cellChars = 32'767;
    int problems = 20'000;
    qint64 fileBytes = 128LL << 20;
    qint64 inflatedBytes = 512LL << 20; // of one part of an .xlsx
    int inflationRatio = 200;           // of a part above 16 MiB
};

// The first visible sheet. The format is told from the content, never from the file's name.
// Formulas, error values, merged areas and numbers beyond 15 digits are flagged, never guessed: the
// cell is empty and stands in problems. Dates (by number format) become ISO text. CSV: BOM, else
// UTF-8, else GB18030, each strictly; comma, semicolon or tab. Codes (detail: the place, where
// there is one):
//   file.cannot_read, roster.sheet_empty, roster.sheet_too_large, roster.sheet_too_many_rows,
//   roster.sheet_too_many_columns, roster.sheet_too_many_cells, roster.sheet_too_many_problems,
//   roster.sheet_cell_too_long, roster.sheet_encrypted, roster.sheet_damaged, roster.sheet_bomb,
//   roster.sheet_forbidden_xml, roster.sheet_not_a_sheet, roster.sheet_too_old,
//   roster.sheet_web_page, roster.sheet_binary, roster.sheet_bad_encoding, roster.sheet_open_quote.
Result<Sheet> readSheet(const QByteArray &bytes, const SheetLimits &limits = {});
Result<Sheet> readSheetFile(const QString &path, const SheetLimits &limits = {});

// An .xlsx file with every cell as text (format @), so that no digit of a number is lost. The first
// headerRows are bold and stay in sight. The same sheet gives the same bytes.
// Codes: roster.sheet_cannot_write (detail: the library's word or the place).
Result<QByteArray> writeSheet(const Sheet &sheet, int headerRows = 1);

} // namespace kaochang::roster
