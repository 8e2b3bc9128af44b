// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "supervision/ledger_words.h"
#include "supervision/report_incident.h"
#include "supervision/review.h"
#include "supervision/room_record.h"
#include "video/keep_ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const video::RecordedCamera Front{video::CameraId(u"front"_s), u"前机位"_s, true};
const video::RecordedCamera Back{video::CameraId(u"back"_s), u"后机位"_s, true};
const Actor Supervisor{UserId(u"supervisor"_s), Role::ExternalSupervisor};

Timeline morning(std::vector<Marker> markers = {})
{
    const video::Recording recording{
        video::RecordingId(u"r"_s), u"s"_s, u"101"_s, {Front, Back}, nine(0), nine(180), {}};
    return timeline({recording},
                    ledgerLines({u"front 60-120"_s, u"front 0-60"_s, u"front 120-150 stalled"_s,
                                 u"front 150-180"_s, u"back 0-180"_s}),
                    std::move(markers));
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasALaneForEachCamera()
    {
        const Timeline axis = morning();
        QCOMPARE(axis.span, (Interval{nine(0), nine(180)}));
        QCOMPARE(axis.tracks.size(), size_t(2));
        const Track &front = axis.tracks[0];
        QCOMPARE(front.camera, Front);
        QCOMPARE(front.stretches.size(), size_t(3));
        QCOMPARE(front.stretches[0].segment.file, u"front 0-60"_s); // in order of time
        QCOMPARE(front.gaps,
                 (std::vector{Uncovered{{nine(120), nine(150)}, video::Cause::Stalled}}));
        QVERIFY(axis.tracks[1].gaps.empty());
    }

    void goesFromTheFirstThingKnownToTheLast()
    {
        const Timeline axis = morning({{nine(300), MarkerKind::Mark, u"80"_s, u"m"_s, {}},
                                       {nine(-20), MarkerKind::CheckIn, u"3号"_s, u"e"_s, {}}});
        QCOMPARE(axis.span, (Interval{nine(-20), nine(300)}));
        QCOMPARE(axis.markers.front().label, u"3号"_s);
        QCOMPARE(axis.tracks[1].gaps.size(), size_t(2)); // nobody recorded before nine, nor after
        QCOMPARE(axis.tracks[1].gaps.front(),
                 (Uncovered{{nine(-20), nine(0)}, video::Cause::NotRecording}));
    }

    void anEmptyRoomHasAnEmptyAxis()
    {
        const Timeline axis = timeline({}, {}, {});
        QVERIFY(axis.tracks.empty() && axis.markers.empty() && axis.span.from.isNull());
    }

    void jumpsFromAMomentToItsPicture_data()
    {
        QTest::addColumn<double>("at");
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("next");
        QTest::addRow("first picture") << 0.0 << u"front 0-60+0"_s << u"front 0-60+0"_s;
        QTest::addRow("inside") << 70.5 << u"front 60-120+10500"_s << u"front 60-120+10500"_s;
        QTest::addRow("the seam belongs to the next")
            << 60.0 << u"front 60-120+0"_s << u"front 60-120+0"_s;
        QTest::addRow("in the gap") << 130.0 << u""_s << u"front 150-180+0"_s;
        QTest::addRow("before") << -5.0 << u""_s << u"front 0-60+0"_s;
        QTest::addRow("after") << 180.0 << u""_s << u""_s;
    }
    void jumpsFromAMomentToItsPicture()
    {
        QFETCH(double, at);
        QFETCH(QString, here);
        QFETCH(QString, next);
        const Track front = morning().tracks[0];
        const auto word = [](const std::optional<Place> &place) {
            return place ? place->segment.file + u'+' + QString::number(place->offsetMs)
                         : QString(u""_s);
        };
        QCOMPARE(word(placeAt(front, nine(at))), here);
        QCOMPARE(word(nextPlace(front, nine(at))), next);
        if (const auto place = placeAt(front, nine(at)))
            QCOMPARE(momentOf(front, *place), nine(at));
    }

    void gathersARoomFromTheStore()
    {
        ExamDay day;
        const QString sitting = day.sitting.id.toString();
        const video::KeepLedger keep(*day.store, day.clock);
        const auto source = video::parseSource(Front.camera, Front.name, u"drill:101"_s).value();
        const auto other = video::parseSource(Back.camera, Back.name, u"drill:102"_s).value();
        const auto recording =
            ExamDay::must(keep.start(Clerk, sitting, day.theoryRoom.id.toString(), {source}));
        ExamDay::must(keep.start(Clerk, sitting, day.workshop.id.toString(), {other}));
        const QDateTime start = day.clock.now();
        ExamDay::must(
            keep.keep(Clerk, {recording.id,
                              Front.camera,
                              {start, start.addSecs(60), 0, 60'000},
                              video::Segment{1, u"f"_s, 600, 0, 1, QByteArray(32, 'h')}}));
        day.clock.advance(90);
        ExamDay::must(keep.stop(Clerk, recording.id));
        const Review review(*day.store, day.clock);
        ExamDay::must(review.addBookmark(Supervisor, {{},
                                                      day.sitting.id,
                                                      day.theoryRoom.id,
                                                      Front.camera,
                                                      start.addSecs(5),
                                                      u"看这里"_s,
                                                      {},
                                                      {},
                                                      {}}));
        ExamDay::must(review.addBookmark(
            Supervisor,
            {{}, day.sitting.id, day.workshop.id, {}, start.addSecs(6), u"别处"_s, {}, {}, {}}));
        ExamDay::must(ReportIncident(*day.store, day.clock)
                          .flagNow(Clerk, day.sitting.id, day.theoryRoom.id));

        const auto axis =
            roomTimeline(day.store->reader(), day.sitting.id, day.theoryRoom.id,
                         {{start.addSecs(1), MarkerKind::CheckIn, u"1号"_s, u"e"_s, {}}});
        QVERIFY(axis);
        QCOMPARE(axis->tracks.size(), size_t(1));
        QCOMPARE(axis->tracks[0].gaps,
                 (std::vector{Uncovered{{start.addSecs(60), start.addSecs(90)},
                                        video::Cause::NotRecording}}));
        QList<MarkerKind> kinds;
        for (const Marker &marker : axis->markers)
            kinds << marker.kind;
        QCOMPARE(kinds, (QList{MarkerKind::CheckIn, MarkerKind::Bookmark, MarkerKind::Incident}));
        QCOMPARE(axis->markers[1].camera, Front.camera);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
