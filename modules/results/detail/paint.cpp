// SPDX-License-Identifier: GPL-3.0-or-later
// The text and ink half of pages.h.
#include "results/detail/pages.h"
#include "results/fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace kaochang::results::detail {
namespace {

constexpr double UnitsPerPoint = 25.4 / 72 * UnitsPerMm;
constexpr double RuleWidth = 0.2 * UnitsPerMm;
constexpr double SmallestPoints = 5;

QStringList brokenLines(const QString &paragraph, const QFont &font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

// Shrinks the type of a one-line cell until its widest line fits.
void fitOneLine(Cell &cell, const QStringList &lines, double width)
{
    const QFontMetricsF metrics(fontOf(cell));
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    if (widest > width)
        cell.points = std::max(SmallestPoints, cell.points * width / widest * 0.99);
}

QRectF pictureArea(const Box &box)
{
    const QSizeF size = QSizeF(box.cell.pictureWidth, box.cell.pictureHeight) * UnitsPerMm;
    QRectF area(QPointF(), size);
    area.moveCenter(box.area.center());
    return area;
}

void paintPicture(QPainter &painter, const Box &box)
{
    const QRectF area = pictureArea(box);
    if (!box.cell.qr.isEmpty()) {
        const QTransform place =
            QTransform::fromTranslate(area.left(), area.top()).scale(area.width(), area.height());
        painter.fillPath(place.map(box.cell.qr), Qt::black);
        return;
    }
    if (!box.cell.image.isNull()) {
        QRectF fitted(QPointF(),
                      QSizeF(box.cell.image.size()).scaled(area.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(area.center());
        painter.drawImage(fitted, box.cell.image.convertToFormat(QImage::Format_RGB32));
        return;
    }
    painter.setPen(QPen(Qt::gray, RuleWidth / 2));
    painter.drawRect(area);
    painter.setPen(Qt::black);
    painter.setFont(fontOf(box.cell));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, box.cell.text);
}

void paintLines(QPainter &painter, const Box &box)
{
    const QFont font = fontOf(box.cell);
    const QFontMetricsF metrics(font);
    const double step = lineHeight(box.cell);
    const double height = step * double(box.lines.size());
    const double slack = std::max(0.0, box.area.height() - height - Padding);
    double y = box.area.top() + Padding / 2;
    y += box.cell.align & Qt::AlignTop ? 0 : slack / 2;
    painter.setFont(font);
    painter.setPen(Qt::black);
    for (const QString &line : box.lines) {
        const double spare = box.area.width() - 2 * Padding - metrics.horizontalAdvance(line);
        const double share = box.cell.align & Qt::AlignHCenter ? 0.5
                             : box.cell.align & Qt::AlignRight ? 1
                                                               : 0;
        const double baseline = y + (step - metrics.height()) / 2 + metrics.ascent();
        painter.drawText(QPointF(box.area.left() + Padding + spare * share, baseline), line);
        y += step;
    }
}

} // namespace

QFont fontOf(const Cell &cell)
{
    return formFont(qRound(cell.points * UnitsPerPoint), cell.isBold ? QFont::Bold : QFont::Normal);
}

double lineHeight(const Cell &cell)
{
    return cell.points * UnitsPerPoint * LineSpacing;
}

QStringList linesOf(Cell &cell, double width)
{
    const QStringList paragraphs = QString(cell.text).replace(u'\t', u' ').split(u'\n');
    if (cell.isOneLine || cell.hasPicture) {
        fitOneLine(cell, paragraphs, width);
        return paragraphs;
    }
    QStringList lines;
    for (const QString &paragraph : paragraphs)
        lines += brokenLines(paragraph, fontOf(cell), width);
    return lines;
}

void paintPage(QPainter &painter, const std::vector<Box> &page)
{
    for (const Box &box : page) {
        if (box.cell.isBordered) {
            painter.setPen(QPen(Qt::black, RuleWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.area);
        }
        if (box.cell.hasPicture)
            paintPicture(painter, box);
        else
            paintLines(painter, box);
    }
}

} // namespace kaochang::results::detail
