// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/admissions.h"
#include "roster/exam_day.h"
#include "site/run_sitting.h"
#include "supervision/candidate_coverage.h"
#include "video/keep_ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const video::CameraId Front(u"front"_s);

// Li and Wang in the theory room, Zhao in the workshop; only the theory room has a camera, which
// saw ten minutes from the start, lost two and saw the rest of the hour.
struct Hour : ExamDay
{
    int serial = 0;
    roster::EnrolmentId li = seated(person(u"李四"_s, u"119901199001010017"_s), theoryRoom, 1);
    roster::EnrolmentId wang = seated(person(u"王芳"_s, u"119901199001010025"_s), theoryRoom, 2);
    roster::EnrolmentId zhao = seated(person(u"赵强"_s, u"229901198512319033"_s), workshop, 1);
    site::RunSitting run{*store, clock};
    QDateTime nine;

    roster::EnrolmentId seated(const roster::Candidate &candidate, const site::Room &room, int seat)
    {
        roster::Enrolment enrolment = enrol(candidate);
        enrolment.seat = roster::Seat{room.id, seat};
        enrolment.admissionNumber = u"26060112000099010%1"_s.arg(++serial, 2, 10, '0'_L1);
        written(
            [&](store::Writer &writer) { return roster::enrolments::place(writer, enrolment); });
        return enrolment.id;
    }
    void admit(const roster::EnrolmentId &enrolment)
    {
        written([&](store::Writer &writer) {
            return roster::admissions::add(writer, {roster::AdmissionId::make(clock),
                                                    enrolment,
                                                    sitting.id,
                                                    clock.now(),
                                                    Clerk.user,
                                                    u"pc"_s,
                                                    0,
                                                    {}});
        });
    }
    void hold()
    {
        must(run.open(Clerk, sitting.id));
        admit(li);
        clock.advance(600);
        must(run.start(Clerk, sitting.id));
        nine = clock.now();
        const video::KeepLedger keep(*store, clock);
        const auto camera = video::parseSource(Front, u"前机位"_s, u"drill:101"_s).value();
        const auto recording =
            must(keep.start(Clerk, sitting.id.toString(), theoryRoom.id.toString(), {camera}));
        const auto say = [&](int from, int to, decltype(video::LedgerLine::what) what) {
            must(keep.keep(Clerk, {recording.id,
                                   Front,
                                   {nine.addSecs(from), nine.addSecs(to), from * 1000, to * 1000},
                                   std::move(what)}));
        };
        say(0, 600, video::Segment{1, u"a"_s, 1, 0, 1, QByteArray(32, 'a')});
        say(600, 720, video::Gap{video::Cause::CameraLost});
        say(720, 3600, video::Segment{2, u"b"_s, 1, 0, 1, QByteArray(32, 'b')});
        clock.advance(900);
        admit(wang);
        admit(zhao);
        clock.advance(2700);
        must(keep.stop(Clerk, recording.id));
        must(run.close(Clerk, sitting.id, u"都交卷了"_s));
    }
    std::vector<CandidateCoverage> all(const HandIns &handIns = {}) const
    {
        return must(candidateCoverage(store->reader(), sitting.id, clock.now(), handIns));
    }
};

} // namespace

class CandidateCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheTimeThatWasTheirs()
    {
        Hour hour;
        hour.hold();
        const auto all = hour.all();
        QCOMPARE(all.size(), size_t(3));
        // Li came early: the exam began with the start, and the camera was lost for two minutes.
        QCOMPARE(all[0].enrolment, hour.li);
        QCOMPARE(all[0].coverage.wanted, (Interval{hour.nine, hour.nine.addSecs(3600)}));
        QCOMPARE(all[0].coverage.gaps,
                 (std::vector{Uncovered{{hour.nine.addSecs(600), hour.nine.addSecs(720)},
                                        video::Cause::CameraLost}}));
        // Wang came late, after the camera was back.
        QCOMPARE(all[1].enrolment, hour.wang);
        QCOMPARE(all[1].coverage.wanted,
                 (Interval{hour.nine.addSecs(900), hour.nine.addSecs(3600)}));
        QVERIFY(all[1].coverage.isWhole());
        // Zhao's room was never recorded.
        QCOMPARE(all[2].room, hour.workshop.id);
        QCOMPARE(all[2].coverage.coveredMs, 0);
        QCOMPARE(all[2].coverage.gaps.front().cause, video::Cause::NotRecording);
    }

    void theRoomIsAskedForTheWholeSitting()
    {
        Hour hour;
        const auto of = [&hour](const site::Room &room) {
            return hour.must(
                roomCoverage(hour.store->reader(), hour.sitting.id, room.id, hour.clock.now()));
        };
        QVERIFY(of(hour.theoryRoom).isWhole()); // before the start nothing is asked for
        hour.hold();
        QCOMPARE(of(hour.theoryRoom), hour.all()[0].coverage); // Li was there from the start
        QCOMPARE(of(hour.workshop).gaps.front().cause, video::Cause::NotRecording);
    }

    void endsWithTheHandIn()
    {
        Hour hour;
        hour.hold();
        const auto all = hour.all({{hour.li, hour.nine.addSecs(500)}});
        QCOMPARE(all[0].coverage.wanted, (Interval{hour.nine, hour.nine.addSecs(500)}));
        QVERIFY(all[0].coverage.isWhole());
    }

    void whoLeftAgainIsNotAsked()
    {
        Hour hour;
        hour.hold();
        const auto in = hour.must(roster::admissions::standing(hour.store->reader(), hour.li));
        hour.written([&](store::Writer &writer) {
            return roster::admissions::undo(writer, in->id,
                                            {hour.clock.now(), Clerk.user, u"走错"_s});
        });
        QCOMPARE(hour.all().size(), size_t(2));
    }

    void nobodyHasTimeBeforeTheStart()
    {
        Hour hour;
        hour.must(hour.run.open(Clerk, hour.sitting.id));
        hour.admit(hour.li);
        hour.clock.advance(300);
        QCOMPARE(hour.all().size(), size_t(1));
        QVERIFY(hour.all().front().coverage.isWhole());
        QCOMPARE(codeOf(candidateCoverage(hour.store->reader(), site::SittingId(u"?"_s),
                                          hour.clock.now())),
                 std::string_view("site.no_such_sitting"));
    }
};

QTEST_GUILESS_MAIN(CandidateCoverageTest)
#include "candidate_coverage_test.moc"
