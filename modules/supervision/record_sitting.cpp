// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/record_sitting.h"

#include "site/rooms.h"
#include "site/sittings.h"
#include "supervision/answer_alarm.h"
#include "video/recordings.h"

#include <algorithm>

namespace kaochang::supervision {
namespace {

Result<std::vector<video::Source>> camerasOf(const store::Reader &reader, const site::RoomId &room)
{
    TRY_LET(cameras, site::rooms::camerasOf(reader, room));
    std::vector<video::Source> sources;
    for (const site::Camera &camera : cameras) {
        TRY_LET(source, video::parseSource(video::CameraId(camera.id.toString()), camera.name,
                                           camera.address));
        sources.push_back(source);
    }
    return sources;
}

bool isRecording(const std::vector<video::Recording> &recordings, const site::RoomId &room)
{
    return std::ranges::any_of(recordings, [&room](const video::Recording &recording) {
        return recording.room == room.toString() && !recording.stoppedAt;
    });
}

} // namespace

Result<> RecordSitting::start(const Actor &by, const site::SittingId &id) const
{
    const store::Reader reader = m_store.reader();
    TRY_LET(sitting, site::sittings::byId(reader, id));
    TRY_LET(recordings, video::recordings::of(reader, id.toString()));
    bool anyCamera = false;
    for (const site::RoomId &room : sitting.rooms) {
        TRY_LET(cameras, camerasOf(reader, room));
        anyCamera = anyCamera || !cameras.empty();
        if (!cameras.empty() && !isRecording(recordings, room))
            TRY(m_recorder.start(by, id.toString(), room.toString(), cameras));
    }
    return anyCamera ? Result<>() : fail(Kind::NotFound, "video.no_cameras", id.toString());
}

Result<> RecordSitting::stop(const Actor &by, const site::SittingId &id) const
{
    TRY_LET(recordings, video::recordings::of(m_store.reader(), id.toString()));
    for (const video::Recording &recording : recordings) {
        if (!recording.stoppedAt)
            TRY(m_recorder.stop(by, recording.id));
    }
    return {};
}

Result<> RecordSitting::keepWaiting() const
{
    TRY(m_recorder.keepWaiting());
    const AnswerAlarm alarms(m_store, m_store.clock());
    return m_recorder.keepSightings(
        [&alarms](const Actor &by, const video::Sighting &sighting) -> Result<> {
            TRY(alarms.keep(by, sighting));
            return {};
        });
}

} // namespace kaochang::supervision
