// SPDX-License-Identifier: GPL-3.0-or-later
// Network cameras recorded as they send: a real RTSP server in another process, and its
// misbehaviour.
#include "support/rtsp_publisher.h"
#include "video/detail/capture.h"
#include "video/detail/mp4_index.h"
#include "video/examine_camera.h"
#include "video/playback.h"
#include "video/recorder.h"
#include "video/verify_ledger.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>
#include <opencv2/core/mat.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;

namespace {

const CameraId Front(u"front"_s);
const CameraId Back(u"back"_s);
const RecordingId Morning(u"morning"_s);

struct SmallDisk // goes with its files
{
    QTemporaryDir folder;
    bool isThere;

    explicit SmallDisk(int kilobytes)
        : isThere(::geteuid() == 0 && mount(u"size=%1k"_s.arg(kilobytes)))
    {}
    ~SmallDisk()
    {
        if (isThere)
            QProcess::execute(u"umount"_s, {u"-l"_s, folder.path()});
    }
    bool grow(int kilobytes) const { return mount(u"remount,size=%1k"_s.arg(kilobytes)); }

private:
    bool mount(const QString &options) const
    {
        return QProcess::execute(u"mount"_s,
                                 {u"-t"_s, u"tmpfs"_s, u"-o"_s, options, u"tmpfs"_s, folder.path()})
               == 0;
    }
};

struct House
{
    QTemporaryDir folder;
    SystemClock clock;
    std::mutex mutex;
    std::vector<LedgerLine> lines;
    Recorder recorder;

    std::atomic<int> slowMs = 0; // a disk that takes its time over the next line

    explicit House(const QString &elsewhere = {})
        : recorder(elsewhere.isEmpty() ? folder.path() : elsewhere,
                   {.segmentSeconds = 2, .queueSeconds = 1}, clock, [this](const LedgerLine &line) {
                       QThread::msleep(slowMs.exchange(0));
                       const std::lock_guard guard(mutex);
                       lines.push_back(line);
                   })
    {}

    bool record(const QString &front, const QString &back = {})
    {
        RecordingPlan plan{Morning, u"101"_s, {parseSource(Front, u"front"_s, front).value()}};
        if (!back.isEmpty())
            plan.cameras.push_back(parseSource(Back, u"back"_s, back).value());
        return recorder.start(plan).has_value();
    }
    std::vector<LedgerLine> of(const CameraId &camera)
    {
        const std::lock_guard guard(mutex);
        std::vector<LedgerLine> own;
        std::ranges::copy_if(lines, std::back_inserter(own),
                             [&](const auto &line) { return line.camera == camera; });
        return own;
    }
    RecordingState state(const CameraId &camera) const
    {
        for (const RecordingState &state : recorder.states())
            if (state.camera == camera)
                return state;
        return {};
    }
    QString path(const Segment &segment) const { return recorder.folder() + u'/' + segment.file; }

    // From the first segment on: how long a busy machine takes to connect is no matter here.
    std::vector<LedgerLine> recorded(const CameraId &camera)
    {
        const auto own = of(camera);
        const auto isSegment = [](const LedgerLine &line) { return line.segment() != nullptr; };
        return {std::ranges::find_if(own, isSegment), own.end()};
    }
    // Why something is missing, in order; the time before the first picture is no fault.
    QStringList gaps(const CameraId &camera)
    {
        QStringList causes;
        for (const LedgerLine &line : of(camera))
            if (line.gap() && line.gap()->cause != Cause::Starting)
                causes << causeName(line.gap()->cause).toString();
        return causes;
    }
    // Every segment true to its file, no time claimed twice, no hole untold.
    QString fault(const CameraId &camera)
    {
        const auto own = of(camera);
        for (size_t n = 0; n < own.size(); ++n) {
            if (n > 0 && own[n].span.startedMono < own[n - 1].span.endedMono)
                return u"line %1 overlaps"_s.arg(n);
            if (n > 0 && own[n].span.startedMono - own[n - 1].span.endedMono > 1000)
                return u"hole before line %1"_s.arg(n);
            const Segment *segment = own[n].segment();
            if (segment == nullptr)
                continue;
            if (!verifySegment(*segment, recorder.folder()))
                return u"hash of line %1"_s.arg(n);
            const auto index = detail::indexMp4(path(*segment));
            if (!index || index->isTorn || qint64(index->samples.size()) != segment->frames
                || std::abs(index->durationMs() - own[n].span.lengthMs()) > 150)
                return u"content of line %1: %2 ms for %3"_s.arg(n)
                    .arg(index ? index->durationMs() : -1)
                    .arg(own[n].span.lengthMs());
            if (!index->samples.front().isKey)
                return u"line %1 begins without a key frame"_s.arg(n);
        }
        return {};
    }
};

} // namespace

class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAsTheCameraSends_data()
    {
        QTest::addColumn<QString>("clip");
        QTest::addRow("H.264") << u"room.h264"_s;
        QTest::addRow("H.265") << u"room.h265"_s;
    }
    void recordsAsTheCameraSends()
    {
        QFETCH(const QString, clip);
        RtspPublisher publisher({.clips = {clip}});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.recorded(Front).size() >= 3, 20'000);
        QVERIFY(house.state(Front).isWriting);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.fault(Front), QString());
        const auto recorded = house.recorded(Front);
        QVERIFY(std::ranges::none_of(recorded, [](const LedgerLine &line) { return line.gap(); }));
        const LedgerLine first = recorded.front();
        QVERIFY(first.segment()->file.endsWith(u".mp4"_s));
        QCOMPARE(first.segment()->frames, 50); // nothing lost: 2 s of 25 pictures
        auto playback = Playback::open(house.path(*first.segment()));
        QVERIFY(playback);
        QCOMPARE(playback->fps(), 25);
        QCOMPARE(playback->pictures(), 50);
        QCOMPARE(playback->at(0)->size(), QSize(640, 360));
        QVERIFY(*playback->at(1960) != *playback->at(0));
        QCOMPARE(*playback->at(0), *Playback::open(house.path(*first.segment()))->at(10));
    }

    void aWrongPasswordIsItsOwnCause()
    {
        RtspPublisher publisher({.mounts = 2, .password = u"s3cret"_s});
        House house;
        QVERIFY(house.record(publisher.address(0, u"wrong"_s), publisher.address(1, u"s3cret"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(house.state(Front).gapCause, Cause::WrongPassword, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isValid(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 15000);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList{u"wrong_password"_s});
        QCOMPARE(house.gaps(Back), QStringList());
    }

    void aServerThatRestartsLeavesAGapAndComesBack()
    {
        RtspPublisher steady({}), restarted({});
        House house;
        QVERIFY(house.record(restarted.address(0), steady.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).isWriting, 15000);
        QTest::qWait(1500);
        restarted.kill();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isValid(), 5000);
        QCOMPARE(house.state(Front).gapCause, Cause::CameraLost);
        restarted.start();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isNull(), 8000);
        QTest::qWait(1500);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList{u"camera_lost"_s});
        QCOMPARE(house.fault(Front), QString());
        QVERIFY(house.of(Front).back().segment());
        QCOMPARE(house.gaps(Back), QStringList());
        QCOMPARE(house.fault(Back), QString());
    }

    void aCameraThatCutsTheLineIsOpenedAgainAtOnce()
    {
        RtspPublisher publisher({});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.of(Front).size() >= 1, 6000);
        publisher.tell(u"drop"_s);
        const size_t before = house.of(Front).size();
        QTRY_VERIFY_WITH_TIMEOUT(house.of(Front).size() >= before + 3, 8000);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList{u"camera_lost"_s});
        QCOMPARE(house.fault(Front), QString());
    }

    // The line stays open and nothing comes: a frozen process is what a pulled cable looks like.
    void aHalfOpenLineIsNoticedInFiveSeconds()
    {
        RtspPublisher steady({}), frozen({});
        House house;
        QVERIFY(house.record(frozen.address(0), steady.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).isWriting, 15000);
        frozen.freeze();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isValid(), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapCause == Cause::Stalled, 2500);
        frozen.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isNull(), 8000);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList{u"stalled"_s});
        QCOMPARE(house.fault(Front), QString());
        QCOMPARE(house.gaps(Back), QStringList());
    }

    void aCameraThatSaysNothingIsStalledAndStopsAtOnce()
    {
        RtspPublisher publisher({});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).isWriting, 15000);
        publisher.tell(u"stall 0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isValid(), 5000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(house.recorder.stop(Morning));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(house.gaps(Front).size(), 1);
    }

    void anotherSizeIsAnotherFileWithoutAGap()
    {
        RtspPublisher publisher({.clips = {u"room.h264"_s, u"small.h264"_s}});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.of(Front).size() >= 1, 6000);
        publisher.tell(u"clip 0 1"_s);
        QTest::qWait(4500);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList());
        QCOMPARE(house.fault(Front), QString());
        const auto lines = house.of(Front);
        const auto sizeOf = [&](const LedgerLine &line) {
            return detail::indexMp4(house.path(*line.segment()))->size;
        };
        QCOMPARE(sizeOf(lines.front()), QSize(640, 360));
        QCOMPARE(sizeOf(lines.back()), QSize(320, 240));
        QCOMPARE(Playback::open(house.path(*lines.back().segment()))->at(0)->size(),
                 QSize(320, 240));
    }

    void anotherCodecIsAnotherFile()
    {
        RtspPublisher publisher({.clips = {u"room.h264"_s, u"room.h265"_s}});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).isWriting, 15000);
        publisher.tell(u"clip 0 1"_s);
        publisher.tell(u"drop"_s); // as cameras do when somebody sets them
        const auto isH265 = [&](const LedgerLine &line) {
            return line.segment()
                   && detail::indexMp4(house.path(*line.segment()))->codec == detail::Codec::H265;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(house.of(Front), isH265), 10'000);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.fault(Front), QString());
        for (const QString &cause : house.gaps(Front))
            QCOMPARE(cause, u"camera_lost"_s);
    }

    void aFullDiskIsAGapAndRecordingGoesOnWhenThereIsRoom()
    {
        const SmallDisk disk(600);
        if (!disk.isThere)
            QSKIP("no small disk can be mounted here (root needed): a full disk is not tried");
        RtspPublisher publisher({});
        House house(disk.folder.path());
        QVERIFY(house.record(publisher.address(0)));
        QTRY_COMPARE_WITH_TIMEOUT(house.state(Front).gapCause, Cause::DiskFull, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isValid(), 5000);
        const auto full = house.of(Front);
        for (const LedgerLine &line : full)
            if (line.segment())
                QVERIFY(verifySegment(*line.segment(), house.recorder.folder()));
        QVERIFY(disk.grow(8000));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).gapSince.isNull(), 5000);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.gaps(Front), QStringList{u"disk_full"_s});
        QCOMPARE(house.fault(Front), QString());
    }

    void aSlowDiskCostsOnlyWhatTheQueueCannotHold()
    {
        RtspPublisher publisher({.mounts = 2});
        House house; // the queue holds 60 pictures
        QVERIFY(house.record(publisher.address(0), publisher.address(1)));
        QTRY_VERIFY_WITH_TIMEOUT(!house.of(Front).empty() && !house.of(Back).empty(), 6000);
        house.slowMs = 5000;
        QTRY_COMPARE_WITH_TIMEOUT(house.slowMs, 0, 5000); // one of the two met it
        QTest::qWait(8000);
        QVERIFY(house.recorder.stop(Morning));
        const QStringList gaps = house.gaps(Front) + house.gaps(Back);
        QCOMPARE(gaps, QStringList{u"queue_full"_s});
        QCOMPARE(house.fault(Front), QString());
        QCOMPARE(house.fault(Back), QString());
    }

    void showsThePictureOnlyToWhoeverLooks()
    {
        RtspPublisher publisher({});
        House house;
        QVERIFY(house.record(publisher.address(0)));
        QTRY_VERIFY_WITH_TIMEOUT(!house.recorder.picture(Front).isNull(), 8000);
        QCOMPARE(house.recorder.picture(Front).size(), QSize(640, 360));
        QVERIFY(house.recorder.picture(Back).isNull());
    }

    void watchesSmallGreyKeyPictures()
    {
        RtspPublisher publisher({});
        const SystemClock clock;
        std::atomic<int> watched = 0;
        std::atomic<bool> fits = true;
        const auto start = clock.monotonicMs();
        {
            detail::Capture capture(parseSource(Front, u"front"_s, publisher.address(0)).value(),
                                    {}, clock, nullptr, [&](const cv::Mat &grey, double, qint64) {
                                        ++watched;
                                        fits = fits && grey.cols == 320 && grey.rows == 180
                                               && grey.type() == CV_8UC1;
                                    });
            QTRY_VERIFY_WITH_TIMEOUT(watched >= 3, 8000);
        }
        QVERIFY(fits);
        QVERIFY(watched <= (clock.monotonicMs() - start) / 1000 + 1);
    }

    void saysWhatACameraSends()
    {
        RtspPublisher publisher({.password = u"s3cret"_s});
        const SystemClock clock;
        const std::atomic<bool> stop = false;
        const auto look = [&](const QString &password) {
            return examineCamera(
                parseSource(Front, u"front"_s, publisher.address(0, password)).value(), 3, clock,
                stop);
        };
        const auto report = look(u"s3cret"_s);
        QVERIFY(report);
        QCOMPARE(report->codec, u"H.264"_s);
        QCOMPARE(report->size, QSize(640, 360));
        QCOMPARE(report->picture.size(), QSize(640, 360));
        QCOMPARE(qRound(report->fps), 25);
        QVERIFY2(std::abs(*report->keyIntervalMs - 1000) < 60,
                 qPrintable(QString::number(*report->keyIntervalMs)));
        QVERIFY(report->bitsPerSecond > 100'000 && report->isCopied);
        const auto refused = look(u"hunter2"_s);
        QCOMPARE(refused.error().code, std::string_view("video.wrong_password"));
        QVERIFY(!refused.error().detail.contains(u"hunter2"_s));
    }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
