// SPDX-License-Identifier: GPL-3.0-or-later
// One person's whole document number and phone, for a reason that is recorded and for half a
// minute.
#pragma once

#include "roster/reveal.h"
#include "ui/shown.h"

#include <QObject>
#include <QTimer>

namespace kaochang::ui {

class RevealModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool busy = false;
        std::optional<roster::Candidate> shown;
        int secondsLeft = 0;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };
    static constexpr int ShownSeconds = 30;

    explicit RevealModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void reveal(const roster::CandidateId &id, const QString &why);
    void hide(); // an answer still on its way is not shown either

Q_SIGNALS:
    void changed();

private:
    void tick();

    Desk &m_desk;
    roster::Reveal m_reveal;
    roster::CandidateId m_wanted;
    qint64 m_until = 0; // by the monotonic clock
    QTimer m_look;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
