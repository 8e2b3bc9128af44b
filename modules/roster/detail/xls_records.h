// SPDX-License-Identifier: GPL-3.0-or-later
// The BIFF records FreeXL says nothing about: formulas, merged areas, hidden sheets, passwords.
#pragma once

#include "roster/detail/sheet_builder.h"

namespace kaochang::roster::detail {

struct XlsRecords
{
    int sheet = 0; // the first visible worksheet, counted as FreeXL counts
    std::vector<std::pair<int, int>> formulas; // row, column; zero-based, ascending
    std::vector<CellArea> merged;
};

Result<XlsRecords>
scanXls(const QByteArray &bytes); // roster.sheet_damaged, _encrypted, _not_a_sheet

} // namespace kaochang::roster::detail
