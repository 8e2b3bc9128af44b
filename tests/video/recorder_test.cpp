// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/mjpeg_camera.h"
#include "video/motion.h"
#include "video/playback.h"
#include "video/recorder.h"
#include "video/verify_ledger.h"
#include "video/viewer.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>
#include <numeric>
#include <opencv2/videoio.hpp>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests;
using namespace kaochang::video;

namespace {

const CameraId Front(u"front"_s);
const CameraId Back(u"back"_s);
const RecordingId Morning(u"morning"_s);

Source source(const CameraId &camera, const QString &address)
{
    return parseSource(camera, camera.toString(), address).value();
}

// A real video file, 320×240 at 10 pictures a second, written by a library that is not ours.
QString videoFile(const QTemporaryDir &folder, int pictures)
{
    const QString path = folder.filePath(u"drill.avi"_s);
    cv::VideoWriter writer(path.toStdString(), cv::CAP_FFMPEG,
                           cv::VideoWriter::fourcc('M', 'J', 'P', 'G'), 10, {320, 240});
    for (int number = 0; number < pictures; ++number)
        writer.write(cv::Mat(240, 320, CV_8UC3, cv::Scalar(number * 8 % 256, 100, 50)));
    return path;
}

struct House
{
    QTemporaryDir folder;
    QTemporaryDir drills;
    SystemClock clock;
    std::mutex mutex;
    std::vector<LedgerLine> lines;
    Recorder recorder{
        folder.path(), {.fps = 10, .segmentSeconds = 1}, clock, [this](const LedgerLine &line) {
            const std::lock_guard guard(mutex);
            lines.push_back(line);
        }};

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
    qint64 recordedMs(const CameraId &camera)
    {
        qint64 sum = 0;
        for (const LedgerLine &line : of(camera))
            sum += line.segment() ? line.span.lengthMs() : 0;
        return sum;
    }
    bool hasGap(const CameraId &camera, Cause cause)
    {
        return std::ranges::any_of(
            of(camera), [&](const auto &line) { return line.gap() && line.gap()->cause == cause; });
    }
};

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsADrawnRoomWithoutAHole()
    {
        House house;
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Front, u"drill:101"_s)}}));
        QTRY_VERIFY_WITH_TIMEOUT(house.of(Front).size() >= 3, 10'000);
        QVERIFY(house.recorder.stop(Morning));
        const auto lines = house.of(Front);
        for (size_t n = 0; n < lines.size(); ++n) {
            QVERIFY2(lines[n].segment(),
                     qPrintable(lines[n].gap() ? causeName(lines[n].gap()->cause).toString()
                                               : QString()));
            QVERIFY(verifySegment(*lines[n].segment(), house.folder.path()));
            if (n > 0)
                QCOMPARE(lines[n].span.startedMono, lines[n - 1].span.endedMono);
        }
        QVERIFY(lines.front().segment()->frames == 10);
        auto playback = Playback::open(house.folder.path() + u'/' + lines.front().segment()->file);
        QCOMPARE(playback->at(500)->size(), QSize(1280, 720));
    }

    void keepsHowMuchMovedBesideTheSegments()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        const QDateTime start = clock.now();
        Recorder recorder(
            folder.path(), {.fps = 10, .segmentSeconds = 1}, clock, [](const LedgerLine &) {},
            [](const Sighting &) {});
        QVERIFY(recorder.start({Morning, u"101"_s, {source(Front, u"drill:101"_s)}}));
        recorder.accept(Morning, Front);                         // learns anew, says nothing
        recorder.accept(Morning, CameraId(u"somewhere else"_s)); // is nobody's
        QTest::qWait(3500);
        QVERIFY(recorder.stop(Morning));
        const auto motion =
            readMotion(folder.filePath(Morning.toString() + u'/' + Front.toString()));
        QVERIFY(motion);
        QVERIFY(std::abs(motion->from.msecsTo(start)) < 2000);
        QVERIFY2(motion->levels.size() >= 2, "a picture is looked at each second");
        QVERIFY(motion->most(motion->from, clock.now()) >= 0);
    }

    void theLightFollowsTheBytesInTheFile()
    {
        House house;
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Front, u"drill:101"_s)}}));
        QVERIFY(!house.state(Front).isWriting);
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Front).isWriting, 5000);
        QVERIFY(house.state(Front).bytes > 0);
        QVERIFY(house.state(Front).lastWriteAt.isValid());
        QVERIFY(house.state(Front).gapSince.isNull());
        QVERIFY(QDir(house.folder.path()).removeRecursively()); // the disk goes
        QTRY_VERIFY_WITH_TIMEOUT(!house.state(Front).isWriting, 8000);
        QCOMPARE(house.state(Front).gapCause, Cause::DiskFailed);
        QVERIFY(house.state(Front).gapSince.isValid());
        QVERIFY(house.recorder.stop(Morning));
        QVERIFY(house.recorder.states().empty());
    }

    void playsAFileInRealTimeAndInALoop()
    {
        House house;
        QVERIFY(
            house.recorder.start({Morning, u"101"_s, {source(Front, videoFile(house.drills, 7))}}));
        QTRY_VERIFY_WITH_TIMEOUT(house.recordedMs(Front) >= 2000, 10'000);
        QVERIFY(house.recorder.stop(Morning));
        for (const LedgerLine &line : house.of(Front))
            QVERIFY(line.segment()); // the end of the file is no gap
    }

    void aLostCameraLeavesTheOtherAloneAndComesBack()
    {
        House house;
        const QString file = videoFile(house.drills, 7);
        QVERIFY(house.recorder.start(
            {Morning, u"101"_s, {source(Front, u"drill:101"_s), source(Back, file)}}));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 5000);
        QVERIFY(QFile::rename(file, file + u"x"_s));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).gapSince.isValid(), 5000); // noticed within 5 s
        QCOMPARE(house.state(Back).gapCause, Cause::CameraLost);
        QVERIFY(!house.state(Back).isWriting);
        QVERIFY(house.state(Front).isWriting);
        QVERIFY(QFile::rename(file + u"x"_s, file));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 8000);
        QVERIFY(house.recorder.stop(Morning));
        QVERIFY(house.hasGap(Back, Cause::CameraLost));
        const auto lines = house.of(Front);
        QVERIFY(
            std::ranges::all_of(lines, [](const auto &line) { return line.segment() != nullptr; }));
    }

    void aNetworkCameraThatFallsSilentIsNoticedInFiveSeconds()
    {
        House house;
        MjpegCamera camera;
        QVERIFY(house.recorder.start(
            {Morning, u"101"_s, {source(Front, u"drill:101"_s), source(Back, camera.address())}}));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 10'000);
        QTest::qWait(1500);
        camera.fallSilent();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).gapSince.isValid(), 5000);
        QVERIFY(house.state(Front).isWriting);
        QTest::qWait(5000); // past the library's own patience
        camera.speak();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 15'000);
        QVERIFY(house.recorder.stop(Morning));
        QVERIFY(house.hasGap(Back, Cause::Stalled) || house.hasGap(Back, Cause::CameraLost));
        QVERIFY(house.recordedMs(Back) >= 1500);
        for (const LedgerLine &line : house.of(Front))
            QVERIFY(line.segment());
    }

    void aNetworkCameraThatHangsUpIsTriedAgain()
    {
        House house;
        MjpegCamera camera;
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Back, camera.address())}}));
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 10'000);
        camera.hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).gapSince.isValid(), 5000);
        QCOMPARE(house.state(Back).gapCause, Cause::CameraLost);
        camera.answerAgain();
        QTRY_VERIFY_WITH_TIMEOUT(house.state(Back).isWriting, 15'000);
        QVERIFY(house.recorder.stop(Morning));
        QVERIFY(house.hasGap(Back, Cause::CameraLost));
    }

    void aCameraThatNeverOpensIsAGapFromStartToStop()
    {
        House house;
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Front, u"/dev/video77"_s)}}));
        QTest::qWait(1500);
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.of(Front).size(), size_t(1));
        QVERIFY(house.hasGap(Front, Cause::CameraLost));
        QVERIFY(house.of(Front).front().span.lengthMs() >= 1400);
    }

    void showsThePictureWhileRecording()
    {
        House house;
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Front, u"drill:101"_s)}}));
        QTRY_VERIFY_WITH_TIMEOUT(!house.recorder.picture(Front).isNull(), 5000);
        QCOMPARE(house.recorder.picture(Front).size(), QSize(640, 360));
        QVERIFY(house.recorder.picture(Back).isNull());
    }

    void looksThroughACameraWithoutRecording()
    {
        House house;
        Viewer viewer(source(Front, u"drill:101"_s), {}, house.clock);
        QTRY_VERIFY_WITH_TIMEOUT(!viewer.picture().isNull(), 5000);
        QCOMPARE(viewer.picture().size(), QSize(1280, 720)); // a still of it is worth keeping
        QVERIFY(!viewer.isLost());
        QVERIFY(QDir(house.folder.path()).isEmpty());
    }

    void refusesWhatCannotBeStarted()
    {
        House house;
        const Source camera = source(Front, u"drill:101"_s);
        QCOMPARE(house.recorder.start({Morning, u"101"_s, {}}).error().code,
                 std::string_view("video.no_cameras"));
        QVERIFY(house.recorder.start({Morning, u"101"_s, {camera}}));
        QCOMPARE(house.recorder.start({RecordingId(u"other"_s), u"102"_s, {camera}}).error().code,
                 std::string_view("video.already_recording"));
        QVERIFY(house.recorder.stop(Morning));
        QCOMPARE(house.recorder.stop(Morning).error().code,
                 std::string_view("video.not_recording"));
        Recorder nowhere(u"/nowhere"_s, {}, house.clock, [](const LedgerLine &) {});
        QCOMPARE(nowhere.start({Morning, u"101"_s, {camera}}).error().code,
                 std::string_view("video.no_folder"));
    }

    void knowsHowLongTheDiskWillDo()
    {
        House house;
        QVERIFY(house.recorder.space().secondsLeft > 0);
        QVERIFY(house.recorder.start({Morning, u"101"_s, {source(Front, u"drill:101"_s)}}));
        const Space space = house.recorder.space();
        QVERIFY(space.freeBytes > 0 && space.bytesPerHour > 0);
        QCOMPARE(space.secondsLeft, space.freeBytes / (space.bytesPerHour / 3600));
    }
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder_test.moc"
