// SPDX-License-Identifier: GPL-3.0-or-later
// Draws rooms, seats and admission numbers for a sitting, and keeps the seed.
#pragma once

#include "roster/seat_draw.h"
#include "store/store.h"

namespace kaochang::roster {

class DrawSeats final
{
public:
    DrawSeats(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Everyone anew, while the sitting is planned: numbers and seats given before are void.
    // An empty seed is drawn from the system. On the store lane. Codes: roster.nobody_enrolled,
    // roster.not_enough_seats, roster.bad_seed, roster.numbers_spent (above 99,999 on one day),
    // roster.sitting_open (detail: its state; then seatLate is the way).
    Result<SeatDraw> draw(const Actor &by, const site::SittingId &sitting,
                          const QByteArray &seed = {}) const;

    // Who was enrolled after the draw gets the next number and the first free seat, until the
    // sitting is closed. Nobody else moves. Codes: as above, roster.already_seated,
    // roster.sitting_closed.
    Result<Enrolment> seatLate(const Actor &by, const EnrolmentId &enrolment) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::roster
