// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/burst_catcher.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

#include <utility>

namespace kaochang::ui {

BurstCatcher::BurstCatcher(const Clock &clock, QWidget *page)
    : QObject(page)
    , m_clock(clock)
    , m_page(page)
{
    qApp->installEventFilter(this);
}

bool BurstCatcher::eventFilter(QObject *watched, QEvent *event)
{
    // A key climbs from the focus to its parents; it is one key, counted where it arrives first.
    const bool first = watched == QApplication::focusWidget()
                       || (!QApplication::focusWidget() && watched == m_page);
    if (event->type() != QEvent::KeyPress || !first || !m_page->isVisible())
        return false;
    return take(*static_cast<QKeyEvent *>(event));
}

bool BurstCatcher::take(const QKeyEvent &key)
{
    // When the key was pressed, where the system tells: a busy machine hears it late, and the scan
    // is one all the same.
    const qint64 now = key.timestamp() > 0 ? qint64(key.timestamp()) : m_clock.monotonicMs();
    if (now - m_last > LongestGapMs)
        m_burst.clear();
    m_last = now;
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) {
        const QString text = key.text();
        if (!text.isEmpty() && text.front().isPrint())
            m_burst += text;
        return false;
    }
    const QString burst = std::exchange(m_burst, {});
    if (burst.size() < ShortestBurst)
        return false;
    takeBack(burst);
    Q_EMIT scanned(burst.trimmed());
    return true; // its Enter presses no button
}

void BurstCatcher::takeBack(const QString &burst) const
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (field && field->text().endsWith(burst))
        field->setText(field->text().chopped(burst.size()));
}

} // namespace kaochang::ui
