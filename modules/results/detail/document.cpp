// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/detail/document.h"

#include "results/qr.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {
namespace {

double number(const Element &element, QStringView key, double otherwise)
{
    bool isNumber = false;
    const double value = element.attribute(key).toDouble(&isNumber);
    return isNumber ? value : otherwise;
}

int count(const Element &element, QStringView key)
{
    return std::max(1, int(number(element, key, 1)));
}

Qt::Alignment alignment(const Element &element, Qt::Alignment otherwise)
{
    const QString across = element.attribute(u"align");
    const QString down = element.attribute(u"valign");
    Qt::Alignment answer = across == u"center"  ? Qt::AlignHCenter
                           : across == u"right" ? Qt::AlignRight
                           : across == u"left"  ? Qt::AlignLeft
                                                : otherwise & Qt::AlignHorizontal_Mask;
    return answer | (down == u"top" ? Qt::AlignTop : Qt::AlignVCenter);
}

Result<> addPicture(Cell &cell, const Element &img)
{
    static const QString qr = u"qr:"_s;
    const QString source = img.attribute(u"src");
    cell.hasPicture = true;
    cell.pictureWidth = number(img, u"width", 25);
    cell.pictureHeight = number(img, u"height", cell.pictureWidth);
    cell.image = img.image;
    cell.text = img.attribute(u"alt");
    if (source.startsWith(qr)) {
        TRY_LET(path, qrPath(source.mid(qr.size())));
        cell.qr = path;
    }
    return {};
}

// A td, th, h1 or p.
Result<Cell> cellOf(const Element &element, Cell style)
{
    Cell cell = std::move(style);
    cell.text = element.text;
    cell.columns = count(element, u"colspan");
    cell.rows = count(element, u"rowspan");
    cell.isBold = cell.isBold || element.name == u"th" || element.name == u"h1";
    const bool isCentred = element.name == u"th" || element.name == u"h1";
    cell.align = alignment(element, isCentred ? Qt::AlignHCenter : cell.align);
    cell.points = number(element, u"size", element.name == u"h1" ? 18 : cell.points);
    cell.isOneLine = element.attribute(u"wrap") == u"no";
    if (const Element *const img = element.child(u"img"))
        TRY(addPicture(cell, *img));
    return cell;
}

Result<TableRow> rowOf(const Element &element, const Cell &style)
{
    TableRow row{.cells = {}, .height = number(element, u"height", 0)};
    for (const Element &child : element.children) {
        TRY_LET(cell, cellOf(child, style));
        row.cells.push_back(std::move(cell));
    }
    return row;
}

// The rows of every thead, or of every tbody, of a table.
Result<std::vector<TableRow>> rowsOf(const Element &table, QStringView part, const Cell &style)
{
    std::vector<TableRow> rows;
    for (const Element &child : table.children) {
        if (child.name != part)
            continue;
        for (const Element &tr : child.children) {
            TRY_LET(row, rowOf(tr, style));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Result<Table> tableOf(const Element &element)
{
    Cell style;
    style.isBordered = element.attribute(u"class") != u"plain";
    style.points = number(element, u"size", style.points);
    Table table;
    for (const Element &child : element.children)
        if (child.name == u"col")
            table.widths.push_back(number(child, u"width", 0));
    TRY_LET(head, rowsOf(element, u"thead", style));
    TRY_LET(body, rowsOf(element, u"tbody", style));
    table.head = std::move(head);
    table.body = std::move(body);
    if (table.widths.empty())
        return fail(Kind::Invalid, "results.form_bad_template", u"table without col"_s);
    return table;
}

Result<Table> paragraphOf(const Element &element)
{
    Cell style;
    style.isBordered = false;
    TRY_LET(cell, cellOf(element, style));
    Table table;
    table.widths = {0};
    table.body = {{.cells = {std::move(cell)}, .height = number(element, u"height", 0)}};
    return table;
}

class Builder final
{
public:
    Result<> add(const Element &container, int together)
    {
        for (const Element &child : container.children) {
            if (child.name == u"section") {
                const size_t first = m_tables.size();
                TRY(add(child, child.attribute(u"keep") == u"together" ? ++m_groups : together));
                if (child.attribute(u"page") == u"new" && first > 0 && first < m_tables.size())
                    m_tables[first].startsPage = true;
                continue;
            }
            auto made = child.name == u"table" ? tableOf(child) : paragraphOf(child);
            TRY(made);
            made->together = child.attribute(u"keep") == u"together" ? ++m_groups : together;
            m_tables.push_back(std::move(*made));
        }
        return {};
    }
    std::vector<Table> taken() { return std::move(m_tables); }

private:
    std::vector<Table> m_tables;
    int m_groups = 0;
};

} // namespace

Result<Document> documentOf(const Element &filled)
{
    Document document;
    document.title = filled.child(u"title")->text;
    document.isLandscape = filled.attribute(u"paper") == u"landscape";
    document.margin = number(filled, u"margin", document.margin);
    Builder builder;
    TRY(builder.add(*filled.child(u"body"), 0));
    document.tables = builder.taken();
    if (const Element *const footer = filled.child(u"footer")) {
        document.footerLeft.text = footer->attribute(u"left");
        document.footerRight.text = footer->attribute(u"right");
    }
    return document;
}

} // namespace kaochang::results::detail
