// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "ui/hand_over_run.h"

namespace kaochang::ui {

Desk::Desk(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_handOverRun(std::make_unique<HandOverRun>(*this))
{}

Desk::~Desk()
{
    m_handOverRun->cancel();
    m_rooms.storeLane.post([] {}).waitForFinished();
}

void Desk::signIn(const Person &person)
{
    m_person = person;
    Q_EMIT personChanged();
}

void Desk::signOut()
{
    m_person.reset();
    Q_EMIT personChanged();
}

void Desk::chooseSitting(const site::SittingId &sitting)
{
    if (sitting == m_sitting)
        return;
    m_sitting = sitting;
    m_room = {};
    Q_EMIT sittingChanged();
}

void Desk::noteSaved()
{
    Q_EMIT saved(m_rooms.clock.now());
}

} // namespace kaochang::ui
