// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "of_sitting.h"
#include "site/sittings.h"
#include "video/record_rooms.h"
#include "video/recordings.h"
#include "video/verify_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<std::vector<video::RecordingId>> startRooms(video::RecordRooms &rooms,
                                                   const store::Reader &reader, const Actor &by,
                                                   const site::Sitting &sitting)
{
    std::vector<video::RecordingId> started;
    for (const site::RoomId &room : sitting.rooms) {
        TRY_LET(cameras, camerasOf(reader, room));
        TRY_LET(recording, rooms.start(by, sitting.id.toString(), room.toString(), cameras));
        started.push_back(recording.id);
    }
    return started;
}

// What is recorded of these, proven against its files.
Result<Answer> proven(const House &house, const std::vector<video::RecordingId> &recordings)
{
    video::Verified all;
    for (const video::RecordingId &id : recordings) {
        TRY_LET(lines, video::recordings::lines(house.store->reader(), id));
        TRY_LET(one, video::verifyLedger(lines, house.folder.video()));
        all.segments += one.segments;
        all.gaps += one.gaps;
        all.bytes += one.bytes;
        all.recordedMs += one.recordedMs;
    }
    return Answer{{{u"recordings"_s, qint64(recordings.size())},
                   {u"segments"_s, all.segments},
                   {u"gaps"_s, all.gaps},
                   {u"bytes"_s, all.bytes},
                   {u"recorded_ms"_s, all.recordedMs}},
                  {QCoreApplication::translate("Ctl", "Ledger whole: %1 segments, %2 gaps, %3 MB")
                       .arg(all.segments)
                       .arg(all.gaps)
                       .arg(all.bytes >> 20)}};
}

Result<Answer> record(const Call &call)
{
    constexpr int LookMs = 200;
    TRY_LET(seconds, needed(call, u"seconds"_s));
    TRY_LET(length, numberOf(seconds));
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::Invigilator, Role::ExamStaff}));
    video::RecordRooms rooms(*house->store, call.clock, house->folder.video(), {});
    TRY_LET(started, startRooms(rooms, house->store->reader(), by, sitting));
    const qint64 end = call.clock.monotonicMs() + length * 1000LL;
    while (call.clock.monotonicMs() < end) {
        QThread::msleep(LookMs);
        TRY(rooms.keepWaiting());
    }
    for (const video::RecordingId &id : started)
        TRY(rooms.stop(by, id));
    return proven(*house, started);
}

Result<Answer> verifyLedger(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sittings, site::sittings::all(reader));
    if (!call.word(0).isEmpty()) {
        TRY_LET(only, sittingOf(reader, call.word(0)));
        sittings = {only};
    }
    std::vector<video::RecordingId> recordings;
    for (const site::Sitting &sitting : sittings) {
        TRY_LET(known, video::recordings::of(reader, sitting.id.toString()));
        for (const video::Recording &recording : known)
            recordings.push_back(recording.id);
    }
    return proven(*house, recordings);
}

} // namespace

std::vector<Verb> videoVerbs()
{
    return {{u"record"_s, u"SITTING --seconds N"_s, u"record the sitting's rooms for a while"_s,
             record},
            {u"ledger verify"_s, u"[SITTING]"_s, u"prove every segment against its ledger"_s,
             verifyLedger}};
}

} // namespace kaochang::app::ctl
