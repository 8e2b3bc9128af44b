// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the monitor: the sign-in, or the main window; built anew when the language
// changes.
#pragma once

#include "security/sign_in.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace kaochang::ui {

class Screen final : public QObject
{
    Q_OBJECT

public:
    explicit Screen(Desk &desk, QObject *parent = nullptr);
    ~Screen() override;

    void show();
    QWidget *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // somebody is at the desk

private:
    void rebuild();
    void lockWhenLeft();
    void dressUp();

    Desk &m_desk;
    security::IdleLock m_idle;
    QTimer m_look;
    std::unique_ptr<QWidget> m_window;
};

} // namespace kaochang::ui
