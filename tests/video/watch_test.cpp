// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/watch.h"

#include "video/detail/colour.h"
#include "watch/figures.h"
#include "watch/film.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::tests::watch;
using video::AlarmKind;

namespace {

// A room filmed and watched without an encoder, one picture a second.
struct Watched
{
    explicit Watched(std::vector<Event> events)
        : film({1003, 200, std::move(events)})
    {}

    std::vector<Spoken> until(double end)
    {
        std::vector<Spoken> started;
        for (; second < end; ++second) {
            const cv::Mat seen = film.picture(second);
            const QImage picture(seen.data, seen.cols, seen.rows, qsizetype(seen.step),
                                 QImage::Format_Grayscale8);
            last = watch.look(picture, qint64(second * 1000), colour());
            if (last.started)
                started.push_back({second, *last.started});
            if (last.ended)
                ended.push_back({second, *last.ended});
        }
        return started;
    }

    double colour() const
    {
        const cv::Mat tint = film.colour(); // orange above 0
        video::detail::Colour colour;
        for (auto each = tint.begin<float>(); each != tint.end<float>(); ++each)
            colour.add(qRound(128 - 0.7F * *each), qRound(128 + 0.7F * *each));
        return colour.most();
    }

    Film film;
    video::Watch watch;
    video::Glance last;
    std::vector<Spoken> ended;
    double second = 0;
};

} // namespace

class WatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryKindOnce()
    {
        for (int kind = 0; kind < Harms; ++kind) {
            const auto word = video::alarmWord(AlarmKind(kind));
            QCOMPARE(video::alarmNamed(word), AlarmKind(kind));
            QCOMPARE(word.toString(), QString::fromLatin1(nameOf(Happening(kind))));
        }
        QVERIFY(!video::alarmNamed(u"sunny"));
    }

    void tellsAHarmOnceAndWhenItIsOver()
    {
        Watched room({{Happening::Covered, 60, 80, 5}});
        const auto started = room.until(120);
        QCOMPARE(started.size(), size_t(1));
        QCOMPARE(started[0].kind, AlarmKind::Covered);
        QVERIFY2(started[0].second >= 63 && started[0].second <= 66,
                 qPrintable(QString::number(started[0].second)));
        QCOMPARE(room.ended.size(), size_t(1));
        QVERIFY(room.ended[0].second >= 80 && room.ended[0].second <= 86);
        QVERIFY(!room.watch.standing());
    }

    void saysNothingWhileItLearns()
    {
        Watched room({{Happening::Black, 8, 19, 5}});
        QVERIFY(room.until(19).empty());
    }

    void saysNothingOfAMomentShorterThanItsHold()
    {
        Watched room({{Happening::Black, 60, 62.5, 5}});
        QVERIFY(room.until(100).empty());
    }

    void saysNothingOfLightAndPeople_data()
    {
        QTest::addColumn<int>("what");
        for (int what = Harms; what < Harms + Distractions; ++what)
            QTest::newRow(nameOf(Happening(what))) << what;
    }
    void saysNothingOfLightAndPeople()
    {
        QFETCH(int, what);
        Watched room({{Happening(what), 40, 60, 5}});
        QVERIFY(room.until(90).empty());
    }

    void takesThePictureAsItShouldBeWhenToldSo()
    {
        Watched room({{Happening::Moved, 60, 200, 6}});
        QCOMPARE(room.until(90).size(), size_t(1));
        QCOMPARE(room.watch.standing(), AlarmKind::Moved);
        room.watch.accept();
        QVERIFY(!room.watch.standing());
        QVERIFY(room.until(150).empty());
    }

    // The room by day and the room in infrared are learnt each for itself.
    void findsAHarmInInfraredAndStillByDay()
    {
        Watched room({{Happening::InfraredSwitch, 40, 70, 5},
                      {Happening::InfraredSwitch, 90, 140, 5},
                      {Happening::Moved, 110, 170, 6}});
        QVERIFY(room.until(110).empty());
        const auto started = room.until(169);
        QCOMPARE(started.size(), size_t(1));
        QCOMPARE(started[0].kind, AlarmKind::Moved);
        QVERIFY2(started[0].second <= 116, qPrintable(QString::number(started[0].second)));
        QVERIFY(room.ended.empty()); // day came back at 140
        QVERIFY(room.until(200).empty());
        QCOMPARE(room.ended.size(), size_t(1));
    }

    void aHarmThatCameInInfraredIsSeenAtOnceByDay()
    {
        Watched room(
            {{Happening::InfraredSwitch, 40, 100, 5}, {Happening::PartlyCovered, 95, 160, 5}});
        const auto started = room.until(160);
        QCOMPARE(started.size(), size_t(1));
        QVERIFY2(started[0].second <= 106, qPrintable(QString::number(started[0].second)));
    }

    // A grey thing before the lens takes the colour of the whole picture, too.
    void aCoveredLensIsNoInfrared()
    {
        Watched room({{Happening::Covered, 60, 120, 5}});
        QCOMPARE(room.until(120).size(), size_t(1));
        QVERIFY(room.ended.empty());
    }

    void measuresMotion()
    {
        Watched quiet({});
        quiet.until(50);
        Watched crowd({{Happening::Crowd, 40, 60, 5}});
        crowd.until(50);
        QVERIFY(quiet.last.motion < 100);
        QVERIFY2(crowd.last.motion > 2 * quiet.last.motion,
                 qPrintable(QString::number(crowd.last.motion)));
    }

    void takesAnyPicture()
    {
        video::Watch watch;
        QCOMPARE(watch.look({}, 0), video::Glance{});
        QImage colours(641, 361, QImage::Format_RGB32);
        for (int i = 0; i < 40; ++i) {
            colours.fill(QColor(i * 6, 200, 90));
            watch.look(colours, i * 1000);
        }
        watch.look(colours, 1000); // a clock that went back
    }

    // The slice of the evaluation that every run of the tests sees; `./dev watch` counts it all.
    void findsTheTenKindsBehindARealEncoder()
    {
        if (!hasEncoder())
            QSKIP("ffmpeg is not installed: nothing was encoded");
        const Script script = makeScript(1005, {800, 10, 6, 0, 0});
        const Reel reel = reelOf(script, 1);
        QCOMPARE(reel.count(), script.seconds);
        double cpuMs = 0;
        const Figures figures = judge(script, watched(reel, false, &cpuMs));
        QCOMPARE(figures.events(), 10);
        QVERIFY2(figures.found() >= 9, qPrintable(QString::number(figures.found())));
        QCOMPARE(figures.falseAlarms(), 0);
        QVERIFY2(figures.secondsP(0.95) <= 6, qPrintable(QString::number(figures.secondsP(0.95))));
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
