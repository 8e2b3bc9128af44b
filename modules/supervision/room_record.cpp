// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/room_record.h"

#include "supervision/bookmarks.h"
#include "supervision/incidents.h"
#include "video/recordings.h"

namespace kaochang::supervision {

Result<RoomRecord> roomRecord(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room)
{
    RoomRecord record;
    TRY_LET(recordings, video::recordings::of(reader, sitting.toString()));
    for (video::Recording &recording : recordings) {
        if (recording.room != room.toString())
            continue;
        TRY_LET(lines, video::recordings::lines(reader, recording.id));
        record.lines.insert(record.lines.end(), lines.begin(), lines.end());
        record.recordings.push_back(std::move(recording));
    }
    return record;
}

Result<Timeline> roomTimeline(const store::Reader &reader, const site::SittingId &sitting,
                              const site::RoomId &room, std::vector<Marker> given)
{
    TRY_LET(record, roomRecord(reader, sitting, room));
    TRY_LET(bookmarks, bookmarks::of(reader, sitting));
    for (const Bookmark &bookmark : bookmarks)
        if (bookmark.room == room)
            given.push_back({bookmark.at, MarkerKind::Bookmark, bookmark.note,
                             bookmark.id.toString(), bookmark.camera});
    TRY_LET(incidents, incidents::of(reader, sitting));
    for (const Incident &incident : incidents)
        if (incident.room == room)
            given.push_back({incident.at,
                             MarkerKind::Incident,
                             incident.told().note,
                             incident.id.toString(),
                             {}});
    return timeline(record.recordings, record.lines, std::move(given));
}

} // namespace kaochang::supervision
