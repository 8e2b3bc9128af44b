// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state_light.h"

#include <QPainter>
#include <QPainterPath>

namespace kaochang::ui {
namespace {

constexpr int Shape = 12;
constexpr int Space = 8;

QPainterPath triangle(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, box.width() / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{{box.left() + box.width() * 0.05, box.top() + box.height() * 0.55},
                  {box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.12},
                  {box.right() - box.width() * 0.02, box.top() + box.height() * 0.14}});
}

} // namespace

void drawShape(QPainter &painter, const QRectF &box, Status status)
{
    const QColor colour = theme::statusColor(status);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (status) {
    case Status::Ok:
        drawTick(painter, box, colour);
        break;
    case Status::Warn:
        painter.drawPath(triangle(box));
        break;
    case Status::Error:
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case Status::Info:
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Status::Idle:
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

StateLight::StateLight(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StateLight::StateLight(Status status, const QString &word, QWidget *parent)
    : StateLight(parent)
{
    say(status, word);
}

void StateLight::say(Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateLight::sizeHint() const
{
    return {Shape + Space + fontMetrics().horizontalAdvance(m_word) + 2,
            fontMetrics().height() + 4};
}

void StateLight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawShape(painter, QRectF(0, (height() - Shape) / 2.0, Shape, Shape), m_status);
    painter.setPen(theme::statusColor(m_status));
    painter.drawText(rect().adjusted(Shape + Space, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_word);
}

} // namespace kaochang::ui
