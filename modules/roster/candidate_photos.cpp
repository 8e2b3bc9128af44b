// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/candidate_photos.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::candidate_photos {

namespace {

store::Place placeOf(const CandidateId &id)
{
    return {u"candidate_photo", u"picture", id.toString()};
}

} // namespace

Result<std::optional<CandidatePhoto>> of(const store::Reader &reader, const CandidateId &candidate)
{
    TRY_LET(
        rows,
        reader.select(
            u"SELECT picture, sha256, width, height, at FROM candidate_photo WHERE candidate = ?"_s,
            {candidate.toString()}));
    if (rows.empty())
        return std::nullopt;
    const store::Row &row = rows.front();
    TRY_LET(picture, reader.vault().open(row[0].toByteArray(), placeOf(candidate)));
    return CandidatePhoto{candidate,      picture,        row[1].toByteArray(),
                          row[2].toInt(), row[3].toInt(), fromMs(row[4].toLongLong())};
}

Result<std::set<CandidateId>> withPhoto(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT candidate FROM candidate_photo"_s));
    std::set<CandidateId> found;
    for (const store::Row &row : rows)
        found.insert(CandidateId(row[0].toString()));
    return found;
}

Result<> keep(store::Writer &writer, const CandidatePhoto &photo)
{
    TRY(writer.execute(
        u"INSERT INTO candidate_photo (candidate, picture, sha256, width, height, at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (candidate) DO UPDATE SET picture = "
        "excluded.picture, "
        "sha256 = excluded.sha256, width = excluded.width, height = excluded.height, at = excluded.at"_s,
        {photo.candidate.toString(), writer.vault().seal(photo.picture, placeOf(photo.candidate)),
         photo.sha256, photo.width, photo.height, photo.at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::roster::candidate_photos
