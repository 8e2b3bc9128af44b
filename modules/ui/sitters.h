// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits in a sitting, recognisable and no more: room, seat, masked name.
#pragma once

#include "roster/roll.h"

namespace kaochang::ui {

struct Sitter
{
    roster::EnrolmentId enrolment;
    QString text; // "第一考场 3 张**"

    bool operator==(const Sitter &) const = default;
};

QString sitterText(const roster::RollLine &line); // within one room: "3 张**"
Result<std::vector<Sitter>> sittersOf(const store::Reader &reader, const site::SittingId &sitting);

} // namespace kaochang::ui
