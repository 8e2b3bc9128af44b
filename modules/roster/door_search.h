// SPDX-License-Identifier: GPL-3.0-or-later
// Finds whoever stands at the door from whatever was scanned or typed.
#pragma once

#include "roster/admission.h"
#include "roster/roll.h"

namespace kaochang::roster {

enum class DoorState {
    Expected,
    AlreadyIn,    // admission says who, where and when
    OtherSitting, // enrolled, but not in this sitting
    NotSeated     // in this sitting, and no seat was drawn yet
};

struct DoorMatch
{
    RollLine line;
    DoorState state = DoorState::Expected;
    std::optional<Admission> admission;

    bool operator==(const DoorMatch &) const = default;
};

struct DoorAnswer
{
    std::vector<DoorMatch> matches; // the first DoorMatchLimit
    int total = 0;

    bool operator==(const DoorAnswer &) const = default;
};
inline constexpr int DoorMatchLimit = 20;

// text: an admission number of 19 digits (also what the QR of an admission sheet holds), a document
// number, its last four places, a seat of up to three digits, pinyin initials, or a part of the
// name. Codes: roster.nobody_found, roster.search_empty.
Result<DoorAnswer> searchDoor(const store::Reader &reader, const site::SittingId &sitting,
                              const QString &text);

} // namespace kaochang::roster
