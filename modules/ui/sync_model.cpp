// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_model.h"

namespace kaochang::ui {

SyncModel::SyncModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    if (!desk.sync())
        return;
    m_state.change([&](State &next) { next.sync = desk.sync()->state(); });
    connect(desk.sync(), &sync::SyncEngine::changed, this, [this] {
        m_state.change([this](State &next) { next.sync = m_desk.sync()->state(); });
    });
    refresh();
}

void SyncModel::refresh()
{
    m_desk.read(
        this, [](const store::Reader &reader) { return sync::enrolment::current(reader); },
        [this](const Result<std::optional<sync::Enrolment>> &answer) {
            m_state.change([&](State &next) {
                next.loaded = true;
                if (!answer)
                    next.problem = answer.error();
                else if (*answer) {
                    next.centre = (*answer)->centre;
                    next.address = (*answer)->address;
                }
            });
        });
}

void SyncModel::now()
{
    m_desk.sync()->start();
}

void SyncModel::pauseOrResume()
{
    if (m_state->sync.word == sync::SyncWord::Paused)
        m_desk.sync()->resume();
    else
        m_desk.sync()->pause();
}

void SyncModel::enrol(const QString &address, const QString &code)
{
    m_state.begin();
    m_desk.sync()->enrol(address, code,
                         [self = QPointer(this)](const Result<sync::Enrolment> &answer) {
                             if (!self)
                                 return;
                             self->m_state.end(answer);
                             if (answer)
                                 self->refresh();
                         });
}

} // namespace kaochang::ui
