// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_view.h"

#include <QPainter>

namespace kaochang::ui {
namespace {

constexpr QRgb Night = 0xff0d1014; // round a picture, in both schemes
constexpr QRgb Moon = 0xffe7ebef;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PictureView::show(const QImage &picture, const QString &caption)
{
    m_picture = picture;
    m_words = caption;
    if (caption != accessibleName()) // a live picture says it once, not every frame
        setAccessibleName(caption);
    update();
}

void PictureView::explain(const QString &why)
{
    show({}, why);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(Night));
    painter.setPen(QColor(Moon));
    if (m_picture.isNull()) {
        const int margin = std::min(24, width() / 12);
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_picture);
    const QRect words = painter.fontMetrics().boundingRect(m_words).adjusted(-8, -4, 8, 4);
    // At the foot: faces and a camera's own clock are at the head.
    const QRect box(place.left() + 8, place.bottom() - 8 - words.height(), words.width(),
                    words.height());
    painter.fillRect(box, QColor(13, 16, 20, 190));
    painter.drawText(box, Qt::AlignCenter, m_words);
}

} // namespace kaochang::ui
