// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kaochang::results::detail {
namespace {

struct Slot
{
    const Cell *cell;
    int row;
    int column;
    int rows; // spanned, within the block
};

// Which columns are held by a cell of this row or one above, and for how many rows yet.
class Columns final
{
public:
    explicit Columns(size_t count)
        : m_held(count, 0)
    {}

    Result<> take(const TableRow &row, int number, std::vector<Slot> &slots)
    {
        std::ranges::for_each(m_held, [](int &rows) { rows = std::max(0, rows - 1); });
        size_t column = 0;
        for (const Cell &cell : row.cells) {
            while (column < m_held.size() && m_held[column] > 0)
                ++column;
            if (column + size_t(cell.columns) > m_held.size())
                return fail(Kind::Invalid, "results.form_bad_template", cell.text);
            slots.push_back({&cell, number, int(column), cell.rows});
            for (int i = 0; i < cell.columns; ++i)
                m_held[column++] = cell.rows;
        }
        if (std::ranges::any_of(m_held, [](int rows) { return rows == 0; }))
            return fail(Kind::Invalid, "results.form_bad_template", QStringLiteral("short row"));
        return {};
    }
    // After the last row of a block every hold ends with it.
    bool endHere() const
    {
        return std::ranges::all_of(m_held, [](int rows) { return rows <= 1; });
    }

private:
    std::vector<int> m_held;
};

double heightOf(const Box &box)
{
    const double text = double(box.lines.size()) * lineHeight(box.cell) + Padding;
    return box.cell.hasPicture ? box.cell.pictureHeight * UnitsPerMm + Padding : text;
}

Box boxOf(const Slot &slot, const std::vector<double> &edges)
{
    const double left = edges[size_t(slot.column)];
    const double right = edges[size_t(slot.column + slot.cell->columns)];
    Box box{.area = QRectF(left, 0, right - left, 0), .cell = *slot.cell, .lines = {}};
    box.lines = linesOf(box.cell, right - left - 2 * Padding);
    return box;
}

// How high each row must be: cells of one row first, then spans stretch their last row.
std::vector<double> rowHeights(std::span<const TableRow> rows, const std::vector<Slot> &slots,
                               const std::vector<Box> &boxes)
{
    std::vector<double> heights;
    for (const TableRow &row : rows)
        heights.push_back(row.height * UnitsPerMm);
    const auto stretch = [&](size_t i, int spanned) {
        const auto first = heights.begin() + slots[i].row;
        const double there = std::accumulate(first, first + spanned, 0.0);
        *(first + spanned - 1) += std::max(0.0, heightOf(boxes[i]) - there);
    };
    for (size_t i = 0; i < slots.size(); ++i)
        if (slots[i].rows == 1)
            stretch(i, 1);
    for (size_t i = 0; i < slots.size(); ++i)
        if (slots[i].rows > 1)
            stretch(i, slots[i].rows);
    return heights;
}

Block blockOf(std::span<const TableRow> rows, const std::vector<Slot> &slots,
              const std::vector<double> &edges)
{
    Block block;
    for (const Slot &slot : slots)
        block.boxes.push_back(boxOf(slot, edges));
    const std::vector<double> heights = rowHeights(rows, slots, block.boxes);
    for (size_t i = 0; i < slots.size(); ++i) {
        const auto first = heights.begin() + slots[i].row;
        block.boxes[i].area.moveTop(std::accumulate(heights.begin(), first, 0.0));
        block.boxes[i].area.setHeight(std::accumulate(first, first + slots[i].rows, 0.0));
    }
    block.height = std::accumulate(heights.begin(), heights.end(), 0.0);
    return block;
}

} // namespace

std::vector<double> columnEdges(const Table &table, double width)
{
    const double fixed =
        std::accumulate(table.widths.begin(), table.widths.end(), 0.0) * UnitsPerMm;
    const auto open = double(std::ranges::count(table.widths, 0.0));
    constexpr double Narrowest = 12 * UnitsPerMm; // of a column that takes a share
    const double share = open > 0 ? std::max(Narrowest, (width - fixed) / open) : 0;
    const double total = fixed + share * open;
    const double press = open > 0 || total > width ? width / total : 1;
    std::vector<double> edges{0};
    for (const double column : table.widths)
        edges.push_back(edges.back() + press * (column > 0 ? column * UnitsPerMm : share));
    return edges;
}

Result<std::vector<Block>> blocksOf(std::span<const TableRow> rows,
                                    const std::vector<double> &edges)
{
    std::vector<Block> blocks;
    Columns columns(edges.size() - 1);
    std::vector<Slot> slots;
    size_t first = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        TRY(columns.take(rows[i], int(i - first), slots));
        if (!columns.endHere()) // a span that outlives its table is refused below
            continue;
        blocks.push_back(blockOf(rows.subspan(first, i + 1 - first), slots, edges));
        slots.clear();
        first = i + 1;
    }
    if (first < rows.size())
        return fail(Kind::Invalid, "results.form_bad_template", QStringLiteral("open span"));
    return blocks;
}

Result<std::pair<Block, Block>> parted(const Block &block, double height)
{
    std::pair<Block, Block> answer;
    for (const Box &box : block.boxes) {
        const auto fits = qsizetype(std::floor((height - Padding) / lineHeight(box.cell)));
        const bool isWhole = box.area.height() >= block.height;
        if (!isWhole || box.cell.hasPicture || fits < 1)
            return fail(Kind::Invalid, "results.form_too_tall", box.cell.text.left(20));
        Box top = box;
        Box rest = box;
        top.lines = box.lines.mid(0, fits);
        rest.lines = box.lines.mid(fits);
        answer.first.height = height;
        top.area.setHeight(height);
        answer.second.height = std::max(answer.second.height, heightOf(rest));
        answer.first.boxes.push_back(std::move(top));
        answer.second.boxes.push_back(std::move(rest));
    }
    for (Box &box : answer.second.boxes)
        box.area.setHeight(answer.second.height);
    return answer;
}

} // namespace kaochang::results::detail
