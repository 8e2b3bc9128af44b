// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the cells of an .xls: its sheets, strings, styles and day count.
#pragma once

#include "roster/detail/number_format.h"
#include "roster/detail/xls_records.h"

#include <QStringList>

namespace kaochang::roster::detail {

struct XlsBook
{
    QString sheetName; // the first visible worksheet
    qsizetype sheetStart = -1;
    QStringList otherSheets;
    Epoch epoch = Epoch::From1900;
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; // by cell style number
};

// Codes: roster.sheet_damaged, roster.sheet_encrypted, roster.sheet_too_old (before Excel 97),
// roster.sheet_empty.
Result<XlsBook> readXlsBook(QByteArrayView book);

} // namespace kaochang::roster::detail
