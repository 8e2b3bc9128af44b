// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on 名册: who is enrolled in the sitting on the table, with numbers masked.
#pragma once

#include "roster/draw_seats.h"
#include "roster/roll.h"
#include "roster/withdraw.h"
#include "ui/shown.h"

#include <QObject>

namespace kaochang::ui {

struct RosterRow
{
    roster::EnrolmentId id;
    roster::CandidateId candidate;
    QString admission;
    QString name;
    QString document; // kind and masked number
    QString seat;     // room and number; empty: not drawn
    QString type;     // 正考, 补考
    QString employer;

    bool operator==(const RosterRow &) const = default;
};

class RosterModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        site::SittingState stage = site::SittingState::Planned;
        std::vector<RosterRow> rows;
        int seated = 0;
        std::optional<Error> problem;

        bool operator==(const State &) const = default;
    };

    explicit RosterModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    bool takesRoster() const; // until the exam starts
    void drawSeats();         // everyone anew, while the sitting is planned
    void seatLate();          // whoever has no seat, until it is closed
    void withdraw(const roster::EnrolmentId &id, const QString &why); // while it is planned

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Desk &m_desk;
    roster::DrawSeats m_drawSeats;
    roster::Withdraw m_withdraw;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
