// SPDX-License-Identifier: GPL-3.0-or-later
// A document set on pages: every box has its place and its lines. Units are hundredths of a
// millimetre throughout, so that paper, preview and file break at the same places.
#pragma once

#include "results/detail/document.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kaochang::results::detail {

struct Box
{
    QRectF area;
    Cell cell;         // its text is parted into lines
    QStringList lines; // as they are drawn
};

struct Pages
{
    QString title;
    QPageLayout layout;
    QSizeF size;
    std::vector<std::vector<Box>> pages;
};

constexpr double UnitsPerMm = 100;
constexpr double Padding = 1.2 * UnitsPerMm; // left and right of a cell's text
constexpr double LineSpacing = 1.4;          // of the type size

QFont fontOf(const Cell &cell);
double lineHeight(const Cell &cell);
// Breaks by Chinese rules (no full-width mark begins a line); sizes a one-line cell down to fit.
QStringList linesOf(Cell &cell, double width);

Result<Pages> pagesOf(const Document &document); // results.form_too_tall, form_bad_template
void paintPage(QPainter &painter, const std::vector<Box> &page);

} // namespace kaochang::results::detail
