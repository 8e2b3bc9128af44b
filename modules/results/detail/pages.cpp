// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/pages.h"

#include "results/detail/grid.h"

#include <QPageSize>

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {
namespace {

constexpr QSizeF A4{210 * UnitsPerMm, 297 * UnitsPerMm};
constexpr double Gap = 2 * UnitsPerMm; // between two tables
constexpr double FooterHeight = 8 * UnitsPerMm;

// A table measured once; its head stands again on every page it reaches.
struct Measured
{
    std::vector<Block> head;
    std::vector<Block> body;
    double headHeight = 0;
    double height = 0;
};

Result<Measured> measured(const Table &table, double width)
{
    const std::vector<double> edges = columnEdges(table, width);
    TRY_LET(head, blocksOf(table.head, edges));
    TRY_LET(body, blocksOf(table.body, edges));
    Measured answer{.head = std::move(head), .body = std::move(body)};
    for (const Block &block : answer.head)
        answer.headHeight += block.height;
    answer.height = answer.headHeight;
    for (const Block &block : answer.body)
        answer.height += block.height;
    return answer;
}

class Pager final
{
public:
    Pager(QSizeF size, double margin)
        : m_margin(margin)
        , m_width(size.width() - 2 * margin)
        , m_bottom(size.height() - margin - FooterHeight)
    {
        turn();
    }

    double width() const { return m_width; }
    bool fits(double height) const { return m_y + height <= m_bottom + 1; }
    // Not here, but on a page of its own.
    bool needsTurn(double height) const
    {
        return !isAtTop() && !fits(height) && m_margin + height <= m_bottom + 1;
    }
    bool isAtTop() const { return m_y <= m_margin; }
    void turn()
    {
        m_pages.emplace_back();
        m_y = m_margin;
    }
    void skip(double height)
    {
        if (!isAtTop())
            m_y += height;
    }

    Result<> place(const Measured &table)
    {
        if (!table.body.empty() && needsTurn(table.headHeight + table.body.front().height))
            turn();
        putHead(table);
        for (const Block &block : table.body) {
            if (isWorthTurning(table.headHeight + block.height, table)) {
                turn();
                putHead(table);
            }
            TRY(putWhole(block, table));
        }
        return {};
    }
    std::vector<std::vector<Box>> taken() { return std::move(m_pages); }

private:
    // A row goes to the next page when it fits there, or when hardly any of it would stand here.
    bool isWorthTurning(double height, const Measured &table) const
    {
        const double room = m_bottom - m_y;
        const bool isFresh = m_y <= m_margin + table.headHeight + 1;
        const bool isHigh = m_margin + height > m_bottom;
        return !isFresh && !fits(height - table.headHeight)
               && (!isHigh || room < (m_bottom - m_margin) / 4);
    }
    void put(const Block &block)
    {
        for (Box box : block.boxes) {
            box.area.translate(m_margin, m_y);
            m_pages.back().push_back(std::move(box));
        }
        m_y += block.height;
    }
    void putHead(const Measured &table)
    {
        for (const Block &block : table.head)
            put(block);
    }
    // A row higher than a page is the only one that is parted.
    Result<> putWhole(Block block, const Measured &table)
    {
        while (!fits(block.height)) {
            TRY_LET(parts, parted(block, m_bottom - m_y));
            put(parts.first);
            turn();
            putHead(table);
            block = std::move(parts.second);
        }
        put(block);
        return {};
    }

    double m_margin;
    double m_width;
    double m_bottom;
    double m_y = 0;
    std::vector<std::vector<Box>> m_pages;
};

Result<> placeTables(Pager &pager, const std::vector<Table> &tables)
{
    std::vector<Measured> measures;
    for (const Table &table : tables) {
        TRY_LET(one, measured(table, pager.width()));
        measures.push_back(std::move(one));
    }
    for (size_t i = 0; i < tables.size(); ++i) {
        const int group = tables[i].together;
        const bool begins = group != 0 && (i == 0 || tables[i - 1].together != group);
        double needed = 0;
        for (size_t k = i; begins && k < tables.size() && tables[k].together == group; ++k)
            needed += measures[k].height + (k > i ? Gap : 0);
        pager.skip(Gap);
        if (pager.needsTurn(needed) || (tables[i].startsPage && !pager.isAtTop()))
            pager.turn();
        TRY(pager.place(measures[i]));
    }
    return {};
}

Box footerBox(const Cell &footer, const QRectF &area, Qt::Alignment align, QString number)
{
    Box box{.area = area, .cell = footer, .lines = {}};
    box.cell.align = align | Qt::AlignVCenter;
    box.cell.isBordered = false;
    box.cell.isOneLine = true;
    box.cell.points = 8;
    box.cell.text.replace(u"{page}"_s, number);
    box.lines = linesOf(box.cell, area.width() - 2 * Padding);
    return box;
}

void addFooters(Pages &made, const Document &document)
{
    const double margin = document.margin * UnitsPerMm;
    const double half = (made.size.width() - 2 * margin) / 2;
    const double top = made.size.height() - margin - FooterHeight / 2;
    Cell right = document.footerRight;
    right.text.replace(u"{pages}"_s, QString::number(made.pages.size()));
    for (size_t i = 0; i < made.pages.size(); ++i) {
        const QString number = QString::number(i + 1);
        const QRectF left(margin, top, half, FooterHeight);
        made.pages[i].push_back(footerBox(document.footerLeft, left, Qt::AlignLeft, number));
        made.pages[i].push_back(footerBox(right, left.translated(half, 0), Qt::AlignRight, number));
    }
}

} // namespace

Result<Pages> pagesOf(const Document &document)
{
    const QSizeF size = document.isLandscape ? A4.transposed() : A4;
    Pager pager(size, document.margin * UnitsPerMm);
    TRY(placeTables(pager, document.tables));
    Pages made{
        .title = document.title,
        .layout = QPageLayout(QPageSize(QPageSize::A4),
                              document.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                              QMarginsF()),
        .size = size,
        .pages = pager.taken()};
    made.layout.setMode(QPageLayout::FullPageMode);
    addFooters(made, document);
    return made;
}

} // namespace kaochang::results::detail
