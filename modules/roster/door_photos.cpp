// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/door_photos.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::door_photos {

namespace {

store::Place placeOf(const DoorPhotoId &id)
{
    return {u"door_photo", u"picture", id.toString()};
}

} // namespace

Result<std::vector<DoorPhoto>> of(const store::Reader &reader, const EnrolmentId &enrolment)
{
    TRY_LET(rows,
            reader.select(
                u"SELECT id, picture, sha256, at FROM door_photo WHERE enrolment = ? ORDER BY id"_s,
                {enrolment.toString()}));
    std::vector<DoorPhoto> photos;
    for (const store::Row &row : rows) {
        const DoorPhotoId id(row[0].toString());
        TRY_LET(picture, reader.vault().open(row[1].toByteArray(), placeOf(id)));
        photos.push_back(
            {id, enrolment, picture, row[2].toByteArray(), fromMs(row[3].toLongLong())});
    }
    return photos;
}

Result<> add(store::Writer &writer, const DoorPhoto &photo)
{
    TRY(writer.execute(
        u"INSERT INTO door_photo (id, enrolment, picture, sha256, at) VALUES (?, ?, ?, ?, ?)"_s,
        {photo.id.toString(), photo.enrolment.toString(),
         writer.vault().seal(photo.picture, placeOf(photo.id)), photo.sha256,
         photo.at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::roster::door_photos
