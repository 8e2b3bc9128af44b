// SPDX-License-Identifier: GPL-3.0-or-later
// Collects cells as a reader finds them and holds them to the limits; all three readers fill one.
#pragma once

#include "roster/sheet.h"

namespace kaochang::roster::detail {

struct CellArea // zero-based, ends included
{
    int top = 0;
    int bottom = 0;
    int left = 0;
    int right = 0;
};

class SheetBuilder
{
public:
    explicit SheetBuilder(const SheetLimits &limits)
        : m_limits(limits)
    {}

    const SheetLimits &limits() const { return m_limits; }
    Result<> put(int row, int column, const QString &text); // zero-based; rows never go back
    Result<> flag(int row, int column, std::string_view cause, const QString &value = {});
    void merge(const CellArea &area) { m_merged.push_back(area); }
    Result<Sheet> finish(const QString &name); // roster.sheet_empty

private:
    Result<> flagMerged();
    Result<> reach(int row, int column);

    const SheetLimits m_limits;
    Sheet m_sheet;
    int m_cells = 0;
    std::vector<CellArea> m_merged;
};

} // namespace kaochang::roster::detail
