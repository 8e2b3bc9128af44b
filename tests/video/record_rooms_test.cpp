// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lane.h"
#include "support/code_of.h"
#include "support/temporary_store.h"
#include "video/record_rooms.h"
#include "video/recordings.h"
#include "video/sweep.h"
#include "video/verify_ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;

namespace {

const Settings Short{.fps = 10, .segmentSeconds = 1};

std::vector<Source> cameras()
{
    return {*parseSource(CameraId(u"front"_s), u"前机位"_s, u"drill:101"_s)};
}

struct Day // a store on this thread, refusing when told to
{
    std::atomic<bool> refuses = false;
    TemporaryStore site{[this](store::Step) { return refuses.load(); }};
    QString folder = site.folder.path() + u"/video"_s;
    SystemClock clock; // threads ask it too
    RecordRooms rooms{*site.store, clock, folder, Short};

    Recording start()
    {
        auto started = rooms.start(Clerk, u"sitting"_s, u"101"_s, cameras());
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
        return *started;
    }
    std::vector<KeptLine> lines(const RecordingId &id) const
    {
        return recordings::lines(site.store->reader(), id).value();
    }
};

} // namespace

class RecordRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsASittingFromStartToStop()
    {
        Day day;
        const Recording recording = day.start();
        QTRY_VERIFY_WITH_TIMEOUT(day.rooms.waiting() >= 2, 10'000);
        QVERIFY(day.rooms.keepWaiting());
        QCOMPARE(day.lines(recording.id).size(), size_t(2));
        const auto stopped = day.rooms.stop(Clerk, recording.id);
        QVERIFY(stopped);
        QCOMPARE(stopped->ending, Ending::Stopped);
        QCOMPARE(day.rooms.waiting(), 0);
        const auto verified = verifyLedger(day.lines(recording.id), day.folder);
        QVERIFY(verified && verified->segments >= 2 && verified->gaps == 0);
        QCOMPARE(*Sweep(*day.site.store, day.clock, day.folder).run(Clerk, fromMs(0)),
                 SweepReport());
    }

    void aStoreThatRefusesLosesNoLine()
    {
        Day day;
        const Recording recording = day.start();
        QTRY_VERIFY_WITH_TIMEOUT(day.rooms.waiting() >= 2, 10'000);
        day.refuses = true;
        QVERIFY(!day.rooms.keepWaiting());
        QVERIFY(day.rooms.waiting() >= 2);
        QVERIFY(!day.rooms.stop(Clerk, recording.id)); // the pictures have ended; the ledger waits
        QVERIFY(day.rooms.recorder().states().empty());
        QVERIFY(day.lines(recording.id).empty());
        day.refuses = false;
        QVERIFY(day.rooms.stop(Clerk, recording.id));
        QVERIFY(day.lines(recording.id).size() >= 2);
        QVERIFY(verifyLedger(day.lines(recording.id), day.folder));
    }

    void worksAcrossLanesAsTheDesktopDoes()
    {
        QTemporaryDir folder;
        const SystemClock clock;
        Lane lane(u"store"_s);
        std::unique_ptr<store::Store> store;
        std::unique_ptr<RecordRooms> rooms;
        const auto onLane = [&lane](auto work) { return lane.post(std::move(work)).result(); };
        onLane([&] {
            store =
                store::Store::open({.path = folder.filePath(u"site.db"_s), .keys = TestKeys}, clock)
                    .value();
            return 0;
        });
        rooms =
            std::make_unique<RecordRooms>(*store, clock, folder.filePath(u"video"_s), Short, [&] {
                lane.post([&] { std::ignore = rooms->keepWaiting(); });
            });
        const auto recording =
            onLane([&] { return rooms->start(Clerk, u"sitting"_s, u"101"_s, cameras()); });
        QVERIFY(recording);
        const auto kept = [&] {
            return onLane(
                [&] { return recordings::lines(store->reader(), recording->id).value(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept().size() >= 2, 10'000); // nobody asked for it
        QVERIFY(rooms->halt(recording->id));
        QVERIFY(onLane([&] { return rooms->stop(Clerk, recording->id); }));
        QVERIFY(verifyLedger(kept(), folder.filePath(u"video"_s)));
        rooms.reset();
        onLane([&] {
            store.reset();
            return 0;
        });
    }

    void aRoomIsRecordedOnceAtATime()
    {
        Day day;
        const Recording recording = day.start();
        QCOMPARE(codeOf(day.rooms.start(Clerk, u"other"_s, u"101"_s, cameras())),
                 std::string_view("video.room_is_recording"));
        QCOMPARE(codeOf(day.rooms.start(Clerk, u"other"_s, u"102"_s, cameras())),
                 std::string_view("video.already_recording"));
        QCOMPARE(recordings::unfinished(day.site.store->reader())->size(),
                 size_t(1)); // 102 is free again
        QVERIFY(day.rooms.stop(Clerk, recording.id));
        QCOMPARE(codeOf(day.rooms.stop(Clerk, recording.id)),
                 std::string_view("video.recording_ended"));
        QCOMPARE(codeOf(day.rooms.halt(recording.id)), std::string_view("video.not_recording"));
    }
};

QTEST_GUILESS_MAIN(RecordRoomsTest)
#include "record_rooms_test.moc"
