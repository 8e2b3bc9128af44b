// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrance.h"

#include "ui/first_run_page.h"
#include "ui/preferences.h"
#include "ui/unlock_page.h"

namespace kaochang::ui {

Entrance::Entrance(Doorstep &doorstep, const QString &folder, const Error &why, QObject *parent)
    : QObject(parent)
    , m_doorstep(doorstep)
    , m_folder(folder)
    , m_firstRun(doorstep, folder)
    , m_unlock(doorstep, folder, why)
{
    Preferences &preferences = doorstep.preferences();
    // Queued: the widget that asked for the change is inside the window that goes.
    connect(&preferences, &Preferences::languageChanged, this, &Entrance::rebuild,
            Qt::QueuedConnection);
    connect(&m_unlock, &UnlockModel::changed, this, &Entrance::turn, Qt::QueuedConnection);
    connect(
        &m_firstRun, &FirstRunModel::entered, this,
        [this](const QString &where) {
            remember(where);
            Q_EMIT entered();
        },
        Qt::QueuedConnection);
    connect(
        &m_unlock, &UnlockModel::entered, this,
        [this] {
            remember(m_unlock.state().folder);
            Q_EMIT entered();
        },
        Qt::QueuedConnection);
}

Entrance::~Entrance() = default;

void Entrance::show()
{
    wear(m_doorstep.preferences().appearance());
    rebuild();
}

void Entrance::turn()
{
    const bool isFirstRun = qobject_cast<FirstRunPage *>(m_window.get()) != nullptr;
    const bool isNothing = m_unlock.state().isNothingThere();
    if (m_unlock.state().busy || (!isFirstRun && !isNothing))
        return;
    if (isFirstRun && isNothing)
        return m_firstRun.complain(m_unlock.state().problem);
    if (!isFirstRun)
        m_firstRun.moveTo(m_unlock.state().folder);
    rebuild();
}

void Entrance::rebuild()
{
    speak(m_doorstep.preferences().language());
    std::unique_ptr<QWidget> next;
    if (m_unlock.state().isNothingThere()) {
        auto page = std::make_unique<FirstRunPage>(m_firstRun, m_doorstep);
        connect(page.get(), &FirstRunPage::existingWanted, &m_unlock, &UnlockModel::turnTo);
        next = std::move(page);
    } else {
        next = std::make_unique<UnlockPage>(m_unlock, m_doorstep);
    }
    next->show();
    m_window = std::move(next);
}

// A folder somebody chose here is found again at the next start; the one the program was started
// with needs no memory.
void Entrance::remember(const QString &folder)
{
    if (!folder.isEmpty() && folder != m_folder)
        m_doorstep.preferences().setDataFolder(folder);
}

} // namespace kaochang::ui
