// SPDX-License-Identifier: GPL-3.0-or-later
// What one assessor's mark for one aspect is to become: filled in by the chief, proposed with a
// reason, nothing until a second person confirms it.
#pragma once

#include "practical/mark.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kaochang::ui {

class AspectRow;
class Desk;

class CorrectionForm final : public QFrame
{
    Q_OBJECT

public:
    explicit CorrectionForm(Desk &desk, QWidget *parent = nullptr);

    // Shows itself with the mark as it stands, the hand on the points.
    void begin(const practical::Aspect &aspect, const practical::Mark &mark,
               const QString &assessor);

Q_SIGNALS:
    void proposed(const kaochang::practical::Mark &mark, const QString &why);
    void closed(); // proposed or given up: the hand goes back

private:
    void take(const practical::Mark &mark);
    void askForVeto();
    void askForNote();
    void propose();

    Desk &m_desk;
    QLabel *m_whose;
    QHBoxLayout *m_place; // of the row
    AspectRow *m_row = nullptr;
    QPushButton *m_propose;
    practical::Mark m_stands;
    practical::Mark m_wanted;
};

} // namespace kaochang::ui
