// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits where, by lot that anyone can draw again from the recorded seed.
//
// Algorithm "kaochang-seats-1", for an outsider with any SHA-256:
//   1. Order the enrolment ids by their bytes: e[0] … e[n-1].
//   2. Numbers: word k (k = 0, 1, 2 …) is the first 8 bytes, big-endian, of
//      SHA-256("kaochang-seats-1|" + seed + "|" + k in decimal), seed as its 64 lower-case hex
//      digits.
//   3. For i = n-1 down to 1: m = i+1; take the next word w until w < 2^64 - (2^64 mod m); j = w
//   mod m;
//      swap e[i] and e[j].
//   4. Seats in order: the sitting's rooms as it names them, in each 1, 2, … up to its places. e[0]
//   gets the
//      first seat, e[1] the second, and so on.
// Admission numbers follow the seats in the same order.
#pragma once

#include "roster/enrolment.h"

#include <QByteArray>

namespace kaochang::roster {

inline constexpr QStringView SeatAlgorithm = u"kaochang-seats-1";

// Steps 1 to 3: the ids in the order they are seated. seed: 64 hex digits (roster.bad_seed).
Result<std::vector<EnrolmentId>> drawOrder(std::vector<EnrolmentId> ids, const QByteArray &seed);

// Step 4's seats. Code: roster.not_enough_seats (detail "have/needed").
Result<std::vector<Seat>> seatsOf(const std::vector<site::Room> &rooms, size_t needed);

} // namespace kaochang::roster
