// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_pages.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kaochang::ui {
namespace {

constexpr int Largest = 96; // dots per inch: as large as on paper
constexpr int Smallest = 60;
constexpr int Margin = 12;
constexpr QRgb PageEdge = 0xff9aa3ad;

} // namespace

FormPages::FormPages(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FormPages::nameThePage);
    nameThePage();
}

void FormPages::show(const std::optional<results::Form> &form)
{
    m_form = form;
    m_pictures.clear();
    measure();
    verticalScrollBar()->setValue(0);
    nameThePage();
    viewport()->update();
}

int FormPages::dotsPerInch() const
{
    const double inches = m_form->pageLayout().fullRect(QPageLayout::Inch).width();
    return std::clamp(int((viewport()->width() - 2 * Margin) / inches), Smallest, Largest);
}

QSize FormPages::pageSize() const
{
    return m_form->pageLayout().fullRectPixels(dotsPerInch()).size();
}

void FormPages::measure()
{
    const QSize seen = viewport()->size();
    const int step = m_form ? pageSize().height() + Margin : 0;
    const int height = m_form ? m_form->pageCount() * step + Margin : 0;
    const int width = m_form ? pageSize().width() + 2 * Margin : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(step / 20);
    horizontalScrollBar()->setRange(0, std::max(0, width - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
}

void FormPages::nameThePage()
{
    if (!m_form)
        return setAccessibleName(tr("Preview"));
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const int page =
        std::clamp(middle / (pageSize().height() + Margin), 0, m_form->pageCount() - 1);
    setAccessibleName(tr("Preview: page %1 of %2").arg(page + 1).arg(m_form->pageCount()));
}

const QImage &FormPages::picture(int page)
{
    if (!m_pictures.contains(page)) {
        const qreal ratio = devicePixelRatioF();
        auto *made = new QImage(m_form->picture(page, qRound(dotsPerInch() * ratio)));
        made->setDevicePixelRatio(ratio);
        m_pictures.insert(page, made);
    }
    return *m_pictures.object(page);
}

void FormPages::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().window());
    if (!m_form)
        return;
    const QSize size = pageSize();
    const int left =
        std::max(Margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    painter.setPen(QColor(PageEdge));
    for (int page = 0; page < m_form->pageCount(); ++page) {
        const int top = Margin + page * (size.height() + Margin) - verticalScrollBar()->value();
        const QRect place(QPoint(left, top), size);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawImage(place, picture(page));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void FormPages::resizeEvent(QResizeEvent *)
{
    m_pictures.clear();
    measure();
    nameThePage();
}

} // namespace kaochang::ui
