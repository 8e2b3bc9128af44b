// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the day: exam strip on top, pages at the left, one page in the middle, the machine's
// state below.
#pragma once

#include "ui/pages.h"
#include "ui/shell_model.h"

#include <QMainWindow>

class QLabel;
class QShortcut;
class QStackedWidget;

namespace kaochang::ui {

class Banner;
class CommandPalette;
class Desk;
class ExamStrip;
class Sidebar;
class ToastHost;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);

    ShellModel &shell() { return m_shell; }
    CommandPalette &finder() { return *m_palette; }
    void
    openPage(const QString &id); // pages are made once, when first opened, and keep their state
    QString currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addStatusBar();
    void addShortcuts();
    void addProviders();
    void render();
    void renderStatusBar(const ShellModel::State &state);

    Desk &m_desk;
    ShellModel m_shell;
    std::vector<Page> m_pages;
    ExamStrip *m_strip;
    Banner *m_banner;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    ToastHost *m_toast;
    QShortcut *m_flag;
    QLabel *m_person = nullptr;
    QLabel *m_site = nullptr;
    QLabel *m_clock = nullptr;
    QLabel *m_disk = nullptr;
    bool m_mayClose = false;
};

} // namespace kaochang::ui
