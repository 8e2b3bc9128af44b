// SPDX-License-Identifier: GPL-3.0-or-later
// The door_photo table: the camera still taken when somebody was let in. No other file in the house
// names it.
#pragma once

#include "roster/enrolment.h"
#include "store/store.h"

namespace kaochang::roster {

using DoorPhotoId = Id<struct DoorPhotoTag>;

struct DoorPhoto
{
    DoorPhotoId id;
    EnrolmentId enrolment;
    QByteArray picture; // JPEG or PNG as it came; sealed at rest
    QByteArray sha256;  // of picture
    QDateTime at;

    bool operator==(const DoorPhoto &) const = default;
};

namespace door_photos {

Result<std::vector<DoorPhoto>> of(const store::Reader &reader,
                                  const EnrolmentId &enrolment); // oldest first
Result<> add(store::Writer &writer, const DoorPhoto &photo);

} // namespace door_photos
} // namespace kaochang::roster
