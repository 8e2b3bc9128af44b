// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/watcher.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::video;

namespace {

const RecordingId Recorded(u"recording"_s);

// A room to recognise, with a little noise; or nothing but black.
QImage room(int number)
{
    QImage picture(320, 180, QImage::Format_Grayscale8);
    for (int y = 0; y < 180; ++y)
        for (int x = 0; x < 320; ++x)
            picture.scanLine(y)[x] =
                uchar((x / 9 + y / 7) % 2 * 90 + 60 + (x * 7 + y * 13 + number * 31) % 5);
    return picture;
}
QImage black()
{
    QImage picture(320, 180, QImage::Format_Grayscale8);
    picture.fill(3);
    return picture;
}

struct Watching
{
    std::mutex mutex;
    std::vector<Sighting> seen;
    Watcher watcher{[this](const Sighting &sighting) {
        const std::lock_guard guard(mutex);
        seen.push_back(sighting);
    }};
    const CameraId camera{u"front"_s};
    qint64 mono = 0;
    std::optional<int> motion; // of the picture shown last

    void show(const QImage &picture)
    {
        mono += 1000;
        watcher.show({Recorded, camera, picture, fromMs(mono), mono});
        // It was looked at before the next one could take its place.
        if (!QTest::qWaitFor([this] { return (motion = watcher.motion(camera)).has_value(); }))
            qFatal("nobody looks");
    }
    std::vector<Sighting> all()
    {
        const std::lock_guard guard(mutex);
        return seen;
    }
};

} // namespace

class WatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBeginAndEndWithThePicture()
    {
        Watching site;
        for (int i = 0; i < 40; ++i)
            site.show(room(i));
        for (int i = 0; i < 8; ++i)
            site.show(black());
        QTRY_COMPARE(site.all().size(), size_t(1));
        const Sighting begun = site.all().front();
        QCOMPARE(begun.kind, AlarmKind::Black);
        QCOMPARE(begun.recording, Recorded);
        QCOMPARE(begun.camera, site.camera);
        QVERIFY(!begun.isOver);
        QVERIFY(begun.at >= fromMs(43'000) && begun.at <= fromMs(46'000));
        QCOMPARE(QImage::fromData(begun.picture).size(), QSize(320, 180));
        for (int i = 0; i < 8; ++i)
            site.show(room(i));
        QTRY_COMPARE(site.all().size(), size_t(2));
        QVERIFY(site.all().back().isOver);
    }

    void learnsAnewWhenThePictureIsAccepted()
    {
        Watching site;
        for (int i = 0; i < 40; ++i)
            site.show(room(i));
        for (int i = 0; i < 8; ++i)
            site.show(black());
        QTRY_COMPARE(site.all().size(), size_t(1));
        site.watcher.accept(site.camera);
        for (int i = 0; i < 15; ++i)
            site.show(black());
        QCOMPARE(site.all().size(), size_t(1));
    }

    void measuresTheMotionOfEachCamera()
    {
        Watching site;
        site.show(room(0));
        site.show(black());
        QVERIFY(site.motion > 900);
        QCOMPARE(site.watcher.motion(site.camera), std::nullopt); // said once
        QCOMPARE(site.watcher.motion(CameraId(u"other"_s)), std::nullopt);
    }

    void neverMakesACameraWait()
    {
        Watching site;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 2000; ++i)
            site.watcher.show({Recorded, site.camera, room(0), fromMs(i), i});
        QVERIFY2(timer.elapsed() < 4000, "most of it is drawing the pictures");
    }
};

QTEST_GUILESS_MAIN(WatcherTest)
#include "watcher_test.moc"
