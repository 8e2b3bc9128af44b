// SPDX-License-Identifier: GPL-3.0-or-later
// How this site stands with its centre: the engine's own state, and the enrolment behind it.
#pragma once

#include "sync/engine.h"
#include "ui/shown.h"

namespace kaochang::ui {

class SyncModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false; // enrolling
        QString centre;    // empty: not enrolled
        QString address;   // of the centre
        sync::SyncState sync;
        std::optional<Error> problem; // of enrolling

        bool operator==(const State &) const = default;
    };

    explicit SyncModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void now();
    void pauseOrResume();
    void enrol(const QString &address, const QString &code); // codes: sync/enrolment.h

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Desk &m_desk;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
