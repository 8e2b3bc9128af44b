// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "ctl/record_cameras.h"
#include "site/sittings.h"
#include "supervision/record_sitting.h"
#include "video/recordings.h"
#include "video/verify_ledger.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

// What is recorded of these, proven against its files.
Result<Answer> proven(const House &house, const std::vector<site::Sitting> &sittings)
{
    const store::Reader reader = house.store->reader();
    video::Verified all;
    qint64 count = 0;
    for (const site::Sitting &sitting : sittings) {
        TRY_LET(recordings, video::recordings::of(reader, sitting.id.toString()));
        for (const video::Recording &recording : recordings) {
            if (recording.disposedAt)
                continue; // its ledger is proven by the audit chain
            TRY_LET(lines, video::recordings::lines(reader, recording.id));
            TRY_LET(one, video::verifyLedger(lines, house.folder.video()));
            all.segments += one.segments;
            all.gaps += one.gaps;
            all.bytes += one.bytes;
            all.recordedMs += one.recordedMs;
            ++count;
        }
    }
    Answer answer{ledgerJson(all), {ledgerText(all)}};
    answer.json[u"recordings"_s] = count;
    return answer;
}

Result<Answer> record(const Call &call)
{
    constexpr int LookMs = 200;
    if (call.options.isSet(u"camera"_s))
        return recordCameras(call);
    TRY_LET(seconds, needed(call, u"seconds"_s));
    TRY_LET(length, numberOf(seconds));
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::Invigilator, Role::ExamStaff}));
    video::RecordRooms rooms(*house->store, call.clock, house->folder.video(), {});
    const supervision::RecordSitting act(*house->store, rooms);
    TRY(act.start(by, sitting.id));
    const qint64 end = call.clock.monotonicMs() + length * 1000LL;
    while (call.clock.monotonicMs() < end) {
        QThread::msleep(LookMs);
        TRY(act.keepWaiting());
    }
    TRY(act.stop(by, sitting.id));
    return proven(*house, {sitting});
}

Result<Answer> verifyLedger(const Call &call)
{
    if (!call.options.isSet(u"data"_s) && !call.word(0).isEmpty())
        return verifyFolder(call);
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sittings, site::sittings::all(reader));
    if (!call.word(0).isEmpty()) {
        TRY_LET(only, sittingOf(reader, call.word(0)));
        sittings = {only};
    }
    return proven(*house, sittings);
}

} // namespace

std::vector<Verb> videoVerbs()
{
    return {{u"record"_s, u"SITTING | --camera URL… --to DIR"_s,
             u"record a sitting's rooms, or cameras by address, for --seconds N"_s, record},
            {u"camera test"_s, u"URL"_s, u"look at a camera and say what it sends"_s, testCamera},
            {u"ledger verify"_s, u"[SITTING | DIR]"_s, u"prove every segment against its ledger"_s,
             verifyLedger}};
}

} // namespace kaochang::app::ctl
