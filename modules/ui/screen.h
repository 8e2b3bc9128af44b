// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the monitor: the sign-in, or the main window; built anew when the language
// changes.
#pragma once

#include "ui/main_window.h"

#include <QObject>

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

private:
    void rebuild();
    void dressUp();

    Desk &m_desk;
    std::unique_ptr<QWidget> m_window;
};

} // namespace kaochang::ui
