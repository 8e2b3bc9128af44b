// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/detail/camera.h"
#include "video/source.h"
#include "video/viewer.h"

#include <QTemporaryFile>
#include <QTest>
#include <opencv2/videoio.hpp>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::video;

namespace {

const CameraId Front(u"front"_s);

// Everything the process says on stderr while work runs, whoever says it.
template <typename Work>
QByteArray saidDuring(Work work)
{
    QTemporaryFile file;
    if (!file.open())
        return "cannot listen";
    const int before = ::dup(2);
    ::dup2(file.handle(), 2);
    work();
    ::fflush(stderr);
    ::dup2(before, 2);
    ::close(before);
    file.seek(0);
    return file.readAll();
}

} // namespace

class SourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAddressAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addRow("device") << u"/dev/video0"_s << int(SourceKind::Device);
        QTest::addRow("device number") << u"device:2"_s << int(SourceKind::Device);
        QTest::addRow("rtsp") << u"rtsp://admin:p@10.0.0.7:554/Streaming/101"_s
                              << int(SourceKind::Network);
        QTest::addRow("rtsps") << u"rtsps://10.0.0.7/1"_s << int(SourceKind::Network);
        QTest::addRow("http") << u"http://cam.local/mjpg"_s << int(SourceKind::Network);
        QTest::addRow("path") << u"/srv/drill/day.mp4"_s << int(SourceKind::File);
        QTest::addRow("file url") << u"file:///srv/drill/day.mp4"_s << int(SourceKind::File);
        QTest::addRow("drill") << u" drill:Room 101 "_s << int(SourceKind::Simulated);
    }
    void readsAnAddressAsPeopleTypeIt()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        const auto source = parseSource(Front, u"前机位"_s, typed);
        QVERIFY(source);
        QCOMPARE(int(source->kind), kind);
        QCOMPARE(source->camera, Front);
        QCOMPARE(source->name, u"前机位"_s);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("code");
        QTest::addRow("empty") << u"  "_s << QByteArray("video.empty_address");
        QTest::addRow("word") << u"camera"_s << QByteArray("video.unknown_address");
        QTest::addRow("relative") << u"day.mp4"_s << QByteArray("video.unknown_address");
        QTest::addRow("no host") << u"rtsp://"_s << QByteArray("video.unknown_address");
        QTest::addRow("other scheme")
            << u"ftp://a:secret@h/x"_s << QByteArray("video.unknown_address");
    }
    void refusesWhatIsNoAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, code);
        const auto source = parseSource(Front, {}, typed);
        QVERIFY(!source);
        QCOMPARE(QByteArray(source.error().code.data()), code);
        QVERIFY(!source.error().detail.contains(u"secret"_s));
    }

    void knowsADrillFromARoom()
    {
        QVERIFY(isDrill(*parseSource(Front, {}, u"drill:1"_s)));
        QVERIFY(isDrill(*parseSource(Front, {}, u"/a.mp4"_s)));
        QVERIFY(!isDrill(*parseSource(Front, {}, u"/dev/video0"_s)));
        QVERIFY(!isDrill(*parseSource(Front, {}, u"rtsp://h/1"_s)));
    }

    void neverShowsAPassword_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::addRow("user and password")
            << u"rtsp://admin:s3cret@10.0.0.7:554/ch1"_s << u"rtsp://10.0.0.7:554/ch1"_s;
        QTest::addRow("in the query") << u"http://h/v?user=a&pwd=s3cret"_s << u"http://h/v?…"_s;
        QTest::addRow("unreadable") << u"rtsp://a:s3cret@[bad/1"_s << u"rtsp://…"_s;
        QTest::addRow("at sign inside") << u"rtsp://a:s3cret@x@h/1"_s << u"rtsp://…"_s;
        QTest::addRow("none") << u"/dev/video0"_s << u"/dev/video0"_s;
    }
    void neverShowsAPassword()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QVERIFY(!redactedAddress(address).contains(u"s3cret"_s));
        QCOMPARE(redactedAddress(address), shown);
    }

    void keepsThePasswordOutOfWhateverTheLibrariesSay()
    {
        const auto source = parseSource(Front, {}, u"rtsp://admin:s3cret@127.0.0.1:9/ch1"_s);
        QVERIFY(source);
        Result<std::unique_ptr<detail::Camera>> opened = fail(Kind::Invalid, "");
        const QByteArray said = saidDuring([&] { opened = detail::openCamera(*source); });
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string_view("video.cannot_open"));
        QVERIFY(!opened.error().detail.contains(u"s3cret"_s));
        QVERIFY2(!said.contains("s3cret"), said);
    }

    void saysWhichCameraIsNotThere()
    {
        const auto still = takeStill(*parseSource(Front, {}, u"/dev/video77"_s));
        QVERIFY(!still);
        QCOMPARE(still.error().code, std::string_view("video.cannot_open"));
        QCOMPARE(still.error().detail, u"/dev/video77"_s);
    }

    void takesAStillOfTheDrawnRoom()
    {
        const auto still = takeStill(*parseSource(Front, {}, u"drill:Room 101"_s));
        QVERIFY(still);
        QCOMPARE(still->size(), QSize(1280, 720));
    }

    void theDrawnRoomSaysItsNameInItsOwnLetters()
    {
        const auto bare = takeStill(*parseSource(Front, {}, u"drill:"_s));
        const auto named = takeStill(*parseSource(Front, {}, u"drill:第一考场"_s));
        const QRect place(220, 30, 300, 70);
        QVERIFY(bare->copy(place) != named->copy(place));
    }

    void theDrawnRoomMoves()
    {
        const auto camera = detail::drawnCamera(u"101"_s);
        cv::Mat before, after;
        QVERIFY(camera->grab() && camera->retrieve(before));
        QVERIFY(camera->grab() && camera->retrieve(after));
        QVERIFY(cv::norm(before, after) > 0);
    }
};

QTEST_MAIN(SourceTest)
#include "source_test.moc"
