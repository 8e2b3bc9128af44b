// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/sheet_builder.h"

#include <algorithm>

namespace kaochang::roster::detail {

Result<> SheetBuilder::reach(int row, int column)
{
    const int number = row + 1;
    const QString place = placeText({number, column});
    if (column < 0 || column >= m_limits.columns)
        return fail(Kind::Invalid, "roster.sheet_too_many_columns", place);
    if (++m_cells > m_limits.cells)
        return fail(Kind::Invalid, "roster.sheet_too_many_cells", place);
    auto &rows = m_sheet.rows;
    if (!rows.empty() && rows.back().number > number)
        return fail(Kind::Corrupt, "roster.sheet_damaged", place);
    if (rows.empty() || rows.back().number < number) {
        if (std::ssize(rows) >= m_limits.rows)
            return fail(Kind::Invalid, "roster.sheet_too_many_rows",
                        QString::number(m_limits.rows));
        rows.push_back({number, {}});
    }
    QStringList &cells = rows.back().cells;
    while (cells.size() <= column)
        cells.append(QString());
    return {};
}

Result<> SheetBuilder::put(int row, int column, const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return {};
    if (text.size() > m_limits.cellChars)
        return fail(Kind::Invalid, "roster.sheet_cell_too_long", placeText({row + 1, column}));
    TRY(reach(row, column));
    m_sheet.rows.back().cells[column] = text;
    return {};
}

Result<> SheetBuilder::flag(int row, int column, std::string_view cause, const QString &value)
{
    TRY(reach(row, column)); // a row of nothing but formulas is still a row
    if (std::ssize(m_sheet.problems) >= m_limits.problems)
        return fail(Kind::Invalid, "roster.sheet_too_many_problems", placeText({row + 1, column}));
    m_sheet.problems.push_back(cellProblem({row + 1, column}, cause, value));
    return {};
}

// One problem for every row of content that a merged area touches: each is short of a value.
Result<> SheetBuilder::flagMerged()
{
    for (const CellArea &area : m_merged) {
        const auto above = [](const SheetRow &row, int number) { return row.number < number; };
        auto row =
            std::lower_bound(m_sheet.rows.cbegin(), m_sheet.rows.cend(), area.top + 1, above);
        for (; row != m_sheet.rows.cend() && row->number <= area.bottom + 1; ++row) {
            if (std::ssize(m_sheet.problems) >= m_limits.problems)
                return fail(Kind::Invalid, "roster.sheet_too_many_problems",
                            QString::number(row->number));
            const QString whole = placeText({area.top + 1, area.left}) + u':'
                                  + placeText({area.bottom + 1, area.right});
            m_sheet.problems.push_back(
                cellProblem({row->number, area.left}, "roster.cell_merged", whole));
        }
    }
    return {};
}

Result<Sheet> SheetBuilder::finish(const QString &name)
{
    if (m_sheet.rows.empty())
        return fail(Kind::Invalid, "roster.sheet_empty", name);
    TRY(flagMerged());
    std::ranges::stable_sort(m_sheet.problems, {}, [](const CellProblem &problem) {
        return std::pair(problem.row, problem.column);
    });
    m_sheet.name = name;
    return std::move(m_sheet);
}

} // namespace kaochang::roster::detail
