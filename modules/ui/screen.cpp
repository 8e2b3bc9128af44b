// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen.h"

#include "ui/desk.h"
#include "ui/preferences.h"
#include "ui/sign_in_page.h"

#include <QApplication>
#include <QEvent>

namespace kaochang::ui {

Screen::Screen(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_idle(desk.clock())
{
    Preferences &preferences = desk.preferences();
    // Queued: the widget that asked for the change is inside the window that goes.
    connect(&preferences, &Preferences::languageChanged, this, &Screen::rebuild,
            Qt::QueuedConnection);
    connect(&desk, &Desk::personChanged, this, &Screen::rebuild, Qt::QueuedConnection);
    connect(&preferences, &Preferences::appearanceChanged, this, &Screen::dressUp);
    connect(&m_look, &QTimer::timeout, this, &Screen::lockWhenLeft);
    m_look.start(1000);
    qApp->installEventFilter(this);
}

Screen::~Screen() = default;

bool Screen::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        m_idle.touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Screen::lockWhenLeft()
{
    if (m_desk.person() && m_idle.isDue())
        m_desk.signOut();
}

void Screen::show()
{
    dressUp();
    rebuild();
}

void Screen::dressUp()
{
    wear(m_desk.preferences().appearance());
}

void Screen::rebuild()
{
    speak(m_desk.preferences().language());
    std::unique_ptr<QWidget> next;
    if (m_desk.person()) {
        auto *old = qobject_cast<MainWindow *>(m_window.get());
        auto main = std::make_unique<MainWindow>(m_desk);
        if (old)
            main->openPage(old->currentPage());
        next = std::move(main);
    } else {
        next = std::make_unique<SignInPage>(m_desk);
    }
    next->show();
    m_window = std::move(next);
}

} // namespace kaochang::ui
