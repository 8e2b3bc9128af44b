// SPDX-License-Identifier: GPL-3.0-or-later
// One aspect of a scheme under an assessor's hand: points, deductions by their letters, ★, a note.
#pragma once

#include "practical/mark.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class PointsField;
class StateLight;

class AspectRow final : public QFrame
{
    Q_OBJECT

public:
    AspectRow(const practical::Aspect &aspect, QWidget *parent);

    const practical::Aspect &aspect() const { return m_aspect; }
    void render(const practical::Mark *mark, bool isOpen, const QString &problem);
    void enter(); // puts the hand on the points

Q_SIGNALS:
    void given(const kaochang::practical::Mark &mark); // to be kept now
    void moved(int rows);
    void vetoWanted();
    void noteWanted();

public Q_SLOTS:
    void setVeto(const QString &reason); // empty: met after all
    void setNote(const QString &note);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addReasons();
    void keep();
    void take(const QString &code);
    Centi deducted() const;

    practical::Aspect m_aspect;
    practical::Mark m_mark;
    bool m_isMarked = false;
    PointsField *m_points;
    StateLight *m_state;
    QLabel *m_taken;
    QWidget *m_reasons;
    std::vector<QPushButton *> m_keys; // in the order of the aspect's deductions
    QPushButton *m_note;
    QPushButton *m_veto = nullptr; // key skills only
};

} // namespace kaochang::ui
