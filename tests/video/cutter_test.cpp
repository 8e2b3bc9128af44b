// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/digest.h"
#include "video/detail/avi.h"
#include "video/detail/cutter.h"
#include "video/detail/pace.h"
#include "video/detail/ring.h"
#include "video/pictures.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;
using namespace kaochang::video::detail;

namespace {

constexpr qint64 Wall = 1'780'300'800'000; // 2026-06-01 08:00 UTC

Moment at(qint64 ms, qint64 step = 0)
{
    return {Wall + ms + step, 5000 + ms};
}

struct Room // one camera at ten pictures a second, segments of 2 s
{
    QTemporaryDir folder;
    QString place = folder.path();
    std::vector<LedgerLine> lines;
    Cutter cutter;

    explicit Room(const QString &elsewhere = {})
        : place(elsewhere.isEmpty() ? folder.path() : elsewhere)
        , cutter({RecordingId(u"r"_s),
                  CameraId(u"c"_s),
                  place,
                  {.fps = 10, .segmentSeconds = 2},
                  at(0)},
                 [this](const LedgerLine &line) { lines.push_back(line); })
    {}

    void show(qint64 ms, std::optional<Cause> lost = {}, QSize size = Small, qint64 step = 0)
    {
        cutter.take({picture(int(ms / 100), size), size, at(ms, step), lost});
    }
    void showAll(qint64 from, qint64 to)
    {
        for (qint64 ms = from; ms < to; ms += 100)
            show(ms);
    }
    void stop(qint64 ms, std::optional<Cause> lost = {}) { cutter.stop(at(ms), lost); }

    // "s 0-2000 20+0" for a segment of 20 pictures, none repeated; "g 2000-5000 stalled"
    QStringList told() const
    {
        QStringList said;
        for (const LedgerLine &line : lines) {
            const QString span =
                u"%1-%2 "_s.arg(line.span.startedMono - 5000).arg(line.span.endedMono - 5000);
            if (const Segment *segment = line.segment())
                said << u"s "_s + span
                            + u"%1+%2"_s.arg(segment->frames - segment->repeated)
                                  .arg(segment->repeated);
            else
                said << u"g "_s + span + causeName(line.gap()->cause).toString();
        }
        return said;
    }
};

} // namespace

class CutterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWithoutLosingATenth()
    {
        Room room;
        room.showAll(0, 5000);
        room.stop(5000);
        QCOMPARE(room.told(),
                 QStringList({u"s 0-2000 20+0"_s, u"s 2000-4000 20+0"_s, u"s 4000-5000 10+0"_s}));
    }

    void aLineIsTrueOfItsFile()
    {
        Room room;
        room.showAll(0, 2100);
        const Segment &segment = *room.lines.at(0).segment();
        const QString path = room.place + u'/' + segment.file;
        QCOMPARE(QFileInfo(path).size(), segment.bytes);
        QCOMPARE(*seal::sha256OfFile(path), segment.sha256);
        QCOMPARE(indexAvi(path)->pictures.size(), size_t(segment.frames));
        const auto name = parseSegmentFile(segment.file);
        QCOMPARE(name->startedAt, room.lines.at(0).span.startedAt);
        QCOMPARE(name->startedMono, 5000);
        QCOMPARE(name->sequence, 1);
        QCOMPARE(room.lines.at(0).span.startedAt, fromMs(Wall));
    }

    void countsTheBytesTheSystemTook()
    {
        Room room;
        room.showAll(0, 1000);
        const QDir folder(room.place + u"/r/c"_s);
        QCOMPARE(room.cutter.bytes(),
                 QFileInfo(folder.filePath(folder.entryList(QDir::Files).first())).size());
        QCOMPARE(room.cutter.lastWriteMono(), 5900);
    }

    void aShortHoleShowsThePictureBefore()
    {
        Room room;
        room.showAll(0, 500);
        room.showAll(1200, 1500);
        room.stop(1500);
        QCOMPARE(room.told(), QStringList{u"s 0-1500 8+7"_s});
    }

    void noStepFallsBetweenTwoFiles()
    {
        Room room;
        room.showAll(0, 2000);
        room.showAll(2400, 3000);
        room.stop(3000);
        QCOMPARE(room.told(), QStringList({u"s 0-2400 20+4"_s, u"s 2400-3000 6+0"_s}));
    }

    void aLongHoleIsAGapWithItsCause()
    {
        Room room;
        room.showAll(0, 500);
        room.show(3000, Cause::CameraLost);
        room.show(3100);
        room.show(6000);
        room.stop(6100);
        QCOMPARE(room.told(),
                 QStringList({u"s 0-500 5+0"_s, u"g 500-3000 camera_lost"_s, u"s 3000-3200 2+0"_s,
                              u"g 3200-6000 stalled"_s, u"s 6000-6100 1+0"_s}));
    }

    void aStallClosesTheFileBeforeThePictureComesBack()
    {
        Room room;
        room.showAll(0, 500);
        room.cutter.idle(5000 + 1400);
        QVERIFY(room.lines.empty());
        room.cutter.idle(5000 + 1600);
        QCOMPARE(room.told(), QStringList{u"s 0-500 5+0"_s});
        QCOMPARE(room.cutter.coveredTo().mono, 5500);
    }

    void whatNeverCameIsToldToo()
    {
        Room late, never, ended;
        late.show(2500);
        QCOMPARE(late.told(), QStringList{u"g 0-2500 starting"_s});
        never.stop(9000, Cause::CameraLost);
        QCOMPARE(never.told(), QStringList{u"g 0-9000 camera_lost"_s});
        ended.showAll(0, 300);
        ended.stop(4000, Cause::CameraLost);
        QCOMPARE(ended.told(), QStringList({u"s 0-300 3+0"_s, u"g 300-4000 camera_lost"_s}));
    }

    void aDroppedPictureIsALineAndTheTimeStaysRight()
    {
        Room room;
        room.showAll(0, 500);
        room.show(800, Cause::QueueFull);
        room.showAll(900, 1200);
        room.stop(1200);
        QCOMPARE(room.told(), QStringList({u"g 500-800 queue_full"_s, u"s 0-1200 9+3"_s}));
    }

    void aNewPictureSizeIsANewFile()
    {
        Room room;
        room.showAll(0, 500);
        room.show(500, {}, {640, 480});
        room.stop(600);
        QCOMPARE(room.told(), QStringList({u"s 0-500 5+0"_s, u"s 500-600 1+0"_s}));
    }

    void aSteppedClockIsANewFileWithTheNewHour()
    {
        Room room;
        room.showAll(0, 500);
        room.show(500, {}, Small, -3'600'000);
        room.stop(600);
        QCOMPARE(room.told(),
                 QStringList({u"s 0-500 5+0"_s, u"g 500-500 clock_stepped"_s, u"s 500-600 1+0"_s}));
        QCOMPARE(room.lines.back().span.startedAt, fromMs(Wall + 500 - 3'600'000));
    }

    void aFolderThatGoesAwayIsAGapNotACrash()
    {
        Room room;
        room.showAll(0, 1000);
        QVERIFY(QDir(room.place).removeRecursively());
        room.showAll(1000, 4000);
        QCOMPARE(room.cutter.trouble(), Cause::DiskFailed);
        QVERIFY(QDir().mkpath(room.place));
        room.showAll(4000, 5000);
        room.stop(5000);
        QCOMPARE(room.told().size(), 2);
        QCOMPARE(room.told().first(),
                 u"g 0-4000 disk_failed"_s); // what stood in the folder is lost as well
        QVERIFY(room.told().last().startsWith(u"s 4000-5000"_s));
    }

    void aFullDiskKeepsWhatWasWrittenAndGoesOnWhenThereIsRoom()
    {
        if (::geteuid() != 0)
            QSKIP("not root: no small disk can be mounted, a full disk is not tried");
        QTemporaryDir mounted;
        const auto mount = QProcess::execute(
            u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, mounted.path()});
        if (mount != 0)
            QSKIP("tmpfs cannot be mounted here: a full disk is not tried");
        {
            Room room(mounted.path());
            room.showAll(0, 6000); // about 2 kB a picture, and 4 kB blocks
            QCOMPARE(room.cutter.trouble(), Cause::DiskFull);
            QVERIFY(!room.lines.empty() && room.lines.front().segment());
            QDir(mounted.path()).removeRecursively();
            room.showAll(6000, 8000);
            room.stop(8000);
            QVERIFY2(room.told().filter(u"disk_full"_s).size() == 1,
                     qPrintable(room.told().join(u'\n')));
            QVERIFY(room.told().last().startsWith(u"s "_s));
            qint64 told = 0;
            for (const LedgerLine &line : room.lines)
                told += line.span.lengthMs();
            QCOMPARE(told, 8000);
        }
        QProcess::execute(u"umount"_s, {mounted.path()});
    }

    void paceKeepsOnePictureAStep()
    {
        Pace pace(10);
        QCOMPARE(pace.take(1000), 1000);
        QCOMPARE(pace.take(1033), std::nullopt);
        QCOMPARE(pace.take(1066), 1100); // the nearest step
        QCOMPARE(pace.take(1130), std::nullopt);
        QCOMPARE(pace.take(1171), 1200);
        QCOMPARE(pace.take(5000), 5000);
    }

    void aTremblingCameraOfTheSameRateLosesNothing()
    {
        Pace pace(25);
        int kept = 0;
        for (int n = 0; n < 1000; ++n)
            kept += pace.take(n * 40 + (n * 7919 % 19) - 9 + 100'000).has_value();
        QVERIFY2(kept >= 990, qPrintable(QString::number(kept)));
    }

    void aFullRingDropsTheNewAndSaysSo()
    {
        Ring ring(2, 1 << 20);
        for (int ms : {0, 100, 200, 300})
            ring.push({picture(1), Small, at(ms), {}});
        const auto before = ring.take(std::chrono::milliseconds(0));
        QCOMPARE(before.size(), size_t(2));
        QCOMPARE(before.back().lost, std::nullopt);
        ring.push({picture(1), Small, at(400), {}});
        const auto after = ring.take(std::chrono::milliseconds(0));
        QCOMPARE(after.size(), size_t(1));
        QCOMPARE(after.front().at, at(400));
        QCOMPARE(after.front().lost, Cause::QueueFull);
        QVERIFY(ring.take(std::chrono::milliseconds(0)).empty());
        ring.close();
        QVERIFY(ring.isDone());
    }
};

QTEST_GUILESS_MAIN(CutterTest)
#include "cutter_test.moc"
