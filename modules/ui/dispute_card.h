// SPDX-License-Identifier: GPL-3.0-or-later
// Two key-ins that differ, side by side, the differing figures marked; one of them is chosen, or
// both are thrown away.
#pragma once

#include "theory/standing.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class DisputeCard final : public QFrame
{
    Q_OBJECT

public:
    explicit DisputeCard(QWidget *parent = nullptr);

    void render(const theory::Entry &first, const theory::Entry &second, const QString &firstBy);

Q_SIGNALS:
    void chosen(const kaochang::theory::Entry &entry);
    void startOverWanted();

private:
    struct Side
    {
        QLabel *who;
        QLabel *points;
        QPushButton *keep;
        theory::Entry entry;
    };
    Side makeSide();

    Side m_first;
    Side m_second;
};

} // namespace kaochang::ui
