// SPDX-License-Identifier: GPL-3.0-or-later
// 抽签编排: one recorded draw of a sitting's seats and admission numbers.
#pragma once

#include "roster/enrolment.h"

#include <QByteArray>

namespace kaochang::roster {

using SeatDrawId = Id<struct SeatDrawTag>;

struct SeatDraw
{
    SeatDrawId id;
    site::SittingId sitting;
    QString algorithm;              // SeatAlgorithm of roster/seating.h
    QByteArray seed;                // 64 hex digits
    std::vector<EnrolmentId> drawn; // by id
    QDateTime at;

    bool operator==(const SeatDraw &) const = default;
};

} // namespace kaochang::roster
