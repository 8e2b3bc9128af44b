// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_model.h"

#include "ui/desk.h"

namespace kaochang::ui {

SyncModel::SyncModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    if (!desk.sync())
        return;
    m_state.sync = desk.sync()->state();
    connect(desk.sync(), &sync::SyncEngine::changed, this, [this] {
        State next = m_state;
        next.sync = m_desk.sync()->state();
        show(std::move(next));
    });
    refresh();
}

void SyncModel::refresh()
{
    m_desk.read(
        this, [](const store::Reader &reader) { return sync::enrolment::current(reader); },
        [this](const Result<std::optional<sync::Enrolment>> &answer) {
            State next = m_state;
            next.loaded = true;
            if (!answer)
                next.problem = answer.error();
            else if (*answer) {
                next.centre = (*answer)->centre;
                next.address = (*answer)->address;
            }
            show(std::move(next));
        });
}

void SyncModel::now()
{
    m_desk.sync()->start();
}

void SyncModel::pauseOrResume()
{
    if (m_state.sync.word == sync::SyncWord::Paused)
        m_desk.sync()->resume();
    else
        m_desk.sync()->pause();
}

void SyncModel::enrol(const QString &address, const QString &code)
{
    State next = m_state;
    next.busy = true;
    next.problem.reset();
    show(std::move(next));
    m_desk.sync()->enrol(address, code,
                         [self = QPointer(this)](const Result<sync::Enrolment> &answer) {
                             if (!self)
                                 return;
                             State after = self->m_state;
                             after.busy = false;
                             after.problem = answer ? std::nullopt : std::optional(answer.error());
                             self->show(std::move(after));
                             if (answer)
                                 self->refresh();
                         });
}

void SyncModel::show(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace kaochang::ui
