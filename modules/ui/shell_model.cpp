// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell_model.h"

#include "ui/desk.h"

#include <QStorageInfo>

namespace kaochang::ui {

ShellModel::ShellModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::saved, this, [this](const QDateTime &at) {
        State next = m_state;
        next.savedAt = at;
        show(std::move(next));
        refresh();
    });
    connect(&desk, &Desk::sittingChanged, this, &ShellModel::refresh);
    connect(&desk, &Desk::personChanged, this, &ShellModel::refresh);
    connect(&m_second, &QTimer::timeout, this, &ShellModel::tick);
    m_second.start(1000);
    tick();
    refresh();
}

void ShellModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

void ShellModel::tick()
{
    State next = m_state;
    next.now = m_desk.clock().now();
    show(std::move(next));
}

void ShellModel::refresh()
{
    State next = m_state;
    next.person = m_desk.person() ? m_desk.person()->name : QString();
    const QStorageInfo disk(m_desk.dataFolder());
    next.freeBytes = disk.isValid() ? disk.bytesAvailable() : -1;
    show(std::move(next));
}

} // namespace kaochang::ui
