// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icon.h"

#include "ui/state_light.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

class LineIcon final : public QIconEngine
{
public:
    LineIcon(QByteArray svg, const QColor &always)
        : m_svg(std::move(svg))
        , m_always(always)
    {}

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawn = m_svg;
        drawn.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer(drawn).render(painter, box);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_always.isValid())
            return m_always;
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::WindowText);
    }

    QByteArray m_svg;
    QColor m_always;
};

} // namespace

QIcon icon(QStringView name, const QColor &always)
{
    QFile file(u":/ui/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new LineIcon(file.readAll(), always)) : QIcon();
}

QIcon icon(QStringView name)
{
    return icon(name, QColor());
}

QIcon shapeIcon(Status status)
{
    QPixmap picture(QSize(32, 32));
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawShape(painter, QRectF(2, 2, 12, 12), status);
    QIcon shape(picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn); // on a chosen row
    painter.fillRect(QRectF(0, 0, 16, 16), QGuiApplication::palette().highlightedText());
    shape.addPixmap(picture, QIcon::Selected);
    return shape;
}

QPixmap iconPixmap(QStringView name, const QColor &colour, int size, qreal ratio)
{
    QPixmap picture = icon(name, colour).pixmap(QSize(size, size), ratio);
    return picture;
}

} // namespace kaochang::ui
