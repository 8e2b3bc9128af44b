// SPDX-License-Identifier: GPL-3.0-or-later
// The door: one person, one seat, once; late by the rule; undone with a reason.
#pragma once

#include "roster/admission.h"
#include "roster/door_photos.h"
#include "store/store.h"

namespace kaochang::roster {

struct Arrival
{
    EnrolmentId enrolment;
    site::SittingId sitting;                 // of this door
    std::optional<site::RoomId> room;        // of this door; none: one door for all rooms
    std::optional<rules::Document> document; // the card that was shown, where one was read
    int lateLimitMinutes = 0;                // rules::lateLimitMinutes(policy).value
};

class CheckIn final
{
public:
    CheckIn(store::Store &store, const Clock &clock, QString machine)
        : m_store(store)
        , m_clock(clock)
        , m_machine(std::move(machine))
    {}

    // On the store lane. Codes, in this order of asking: roster.wrong_sitting, roster.wrong_person
    // (the card is another's), roster.already_in (detail: "user, machine, ISO time at the site"),
    // roster.not_seated, roster.wrong_room (detail: the room's id), roster.door_closed (detail: the
    // sitting's state), roster.too_late (detail: minutes late).
    Result<Admission> admit(const Actor &by, const Arrival &arrival) const;

    // roster.not_in, roster.reason_needed.
    Result<Admission> undo(const Actor &by, const EnrolmentId &enrolment, const QString &why) const;

    // Somebody was sent away: wrong person, no document. The reason stands in the audit chain.
    // roster.reason_needed.
    Result<> turnAway(const Actor &by, const EnrolmentId &enrolment, const QString &why) const;

    // The still of the door's camera, JPEG or PNG up to 8 MiB: roster.bad_picture.
    Result<DoorPhoto> attachPhoto(const Actor &by, const EnrolmentId &enrolment,
                                  const QByteArray &picture) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
    const QString m_machine;
};

} // namespace kaochang::roster
