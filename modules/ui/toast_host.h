// SPDX-License-Identifier: GPL-3.0-or-later
// Words in passing at the bottom right of the window; they take no focus and go by themselves.
#pragma once

#include "ui/desk.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kaochang::ui {

class StateLight;

class ToastHost final : public QFrame
{
    Q_OBJECT

public:
    explicit ToastHost(QWidget *window);

    void say(const Toast &toast);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // stays in the corner

private:
    void place();

    StateLight *m_light;
    QLabel *m_text;
    QPushButton *m_verb;
    std::function<void()> m_act;
    QTimer m_gone;
};

} // namespace kaochang::ui
