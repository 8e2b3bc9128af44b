// SPDX-License-Identifier: GPL-3.0-or-later
// A filled template as tables of cells: a heading or a paragraph is a table of one cell.
#pragma once

#include "results/detail/element.h"

#include <QPainterPath>

namespace kaochang::results::detail {

struct Cell
{
    QString text;
    int columns = 1;
    int rows = 1;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    double points = 10.5; // 五号
    bool isBold = false;
    bool isBordered = true;
    bool isOneLine = false; // made smaller rather than broken
    bool hasPicture = false;
    double pictureWidth = 0; // mm
    double pictureHeight = 0;
    QImage image;
    QPainterPath qr; // in the unit square
};

struct TableRow
{
    std::vector<Cell> cells;
    double height = 0; // mm, at least
};

struct Table
{
    std::vector<double> widths; // mm; 0 takes a share of what is left
    std::vector<TableRow> head; // again on every page
    std::vector<TableRow> body;
    bool startsPage = false;
    int together = 0; // tables of the same number (not 0) stay on one page
};

struct Document
{
    QString title;
    bool isLandscape = false;
    double margin = 15; // mm
    std::vector<Table> tables;
    Cell footerLeft;
    Cell footerRight;
};

Result<Document> documentOf(const Element &filled);

} // namespace kaochang::results::detail
