// SPDX-License-Identifier: GPL-3.0-or-later
// A hand scanner is a keyboard that types faster than anybody: its burst is caught wherever the
// focus is, and taken back out of the field it fell into.
#pragma once

#include "core/clock.h"

#include <QObject>

class QKeyEvent;
class QWidget;

namespace kaochang::ui {

class BurstCatcher final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LongestGapMs = 40; // between two signs of a scanner
    static constexpr int ShortestBurst = 6;

    // Listens while page is visible and its window is active.
    BurstCatcher(const Clock &clock, QWidget *page);

Q_SIGNALS:
    void scanned(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &key);
    void takeBack(const QString &burst) const;

    const Clock &m_clock;
    QWidget *m_page;
    QString m_burst;
    qint64 m_last = 0;
};

} // namespace kaochang::ui
