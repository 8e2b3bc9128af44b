// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "seal/digest.h"
#include "security/permissions.h"
#include "supervision/alarms.h"
#include "supervision/answer_alarm.h"
#include "supervision/incidents.h"
#include "video/keep_ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const Actor Starter{UserId(u"starter"_s), Role::ExamStaff};
const Actor Invigilator{UserId(u"invigilator"_s), Role::Invigilator};
const video::CameraId Front(u"front"_s);

struct Watched
{
    BreakAt fault;
    ExamDay day{fault.plan()};
    AnswerAlarm answers{*day.store, day.clock};
    video::Recording recording = ExamDay::must(
        video::KeepLedger(*day.store, day.clock)
            .start(Starter, day.sitting.id.toString(), day.theoryRoom.id.toString(),
                   {{Front, u"前机位"_s, video::SourceKind::Simulated, u"drill:x"_s}}));

    video::Sighting sighting(bool isOver = false) const
    {
        return {recording.id,    Front,  video::AlarmKind::Covered,
                day.clock.now(), isOver, "a picture"_ba};
    }
    Alarm raise() { return ExamDay::must(answers.keep(Starter, sighting())); }
    Alarm kept(const AlarmId &id) const { return alarms::byId(day.store->reader(), id).value(); }
};

} // namespace

class AnswerAlarmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryStateOnce()
    {
        for (const auto state : {AlarmState::Open, AlarmState::Acknowledged, AlarmState::False,
                                 AlarmState::Incident, AlarmState::Accepted})
            QCOMPARE(alarmStateNamed(alarmStateWord(state)), state);
        QVERIFY(!alarmStateNamed(u"?"));
    }

    void keepsTheAlarmWithThePictureOfItsMoment()
    {
        Watched room;
        const QDateTime moment = room.day.clock.now();
        const Alarm raised = room.raise();
        QCOMPARE(room.kept(raised.id), raised);
        QCOMPARE(raised.at, moment);
        QCOMPARE(raised.room, room.day.theoryRoom.id);
        QCOMPARE(raised.sitting, room.day.sitting.id);
        QCOMPARE(raised.state(), AlarmState::Open);
        QCOMPARE(raised.sha256, seal::sha256("a picture"_ba));
        QCOMPARE(*alarms::picture(room.day.store->reader(), raised.id), "a picture"_ba);
    }

    void onePerCameraStandsUntilThePictureIsWell()
    {
        Watched room;
        const Alarm raised = room.raise();
        QCOMPARE(codeOf(room.answers.keep(Starter, room.sighting())),
                 std::string_view("supervision.alarm_stands"));
        room.day.clock.advance(20);
        const auto ended = room.answers.keep(Starter, room.sighting(true));
        QVERIFY(ended);
        QCOMPARE(ended->overAt, room.day.clock.now());
        QCOMPARE(room.kept(raised.id), *ended);
        QCOMPARE(codeOf(room.answers.keep(Starter, room.sighting(true))),
                 std::string_view("supervision.no_such_alarm"));
        const Alarm second = room.raise();
        QCOMPARE(*alarms::of(room.day.store->reader(), room.day.sitting.id),
                 (std::vector{second, *ended}));
    }

    void isAcknowledgedAndThenCalledWhatItWas()
    {
        Watched room;
        const Alarm raised = room.raise();
        QVERIFY(room.answers.acknowledge(Invigilator, raised.id));
        QCOMPARE(codeOf(room.answers.acknowledge(Invigilator, raised.id)),
                 std::string_view("supervision.alarm_answered"));
        room.day.clock.advance(5);
        QVERIFY(room.answers.callFalse(Invigilator, raised.id, u"擦镜头"_s));
        const Alarm kept = room.kept(raised.id);
        QCOMPARE(kept.judgements.size(), size_t(2));
        QCOMPARE(kept.state(), AlarmState::False);
        QCOMPARE(kept.judgements[1].why, u"擦镜头"_s);
        QCOMPARE(kept.judgements[1].by, Invigilator.user);
        QCOMPARE(kept.judgements[1].writtenAt, room.day.clock.now());
        QCOMPARE(codeOf(room.answers.callIncident(Invigilator, raised.id)),
                 std::string_view("supervision.alarm_answered"));
    }

    void anIncidentIsFlaggedAtTheMomentOfTheAlarm()
    {
        Watched room;
        const Alarm raised = room.raise();
        room.day.clock.advance(90);
        const auto answered = room.answers.callIncident(Invigilator, raised.id);
        QVERIFY(answered);
        const auto incident =
            incidents::byId(room.day.store->reader(), *answered->judgements[0].incident);
        QVERIFY(incident);
        QCOMPARE(incident->at, raised.at);
        QCOMPARE(incident->room, raised.room);
        QCOMPARE(incident->told().kind, IncidentKind::Flagged);
    }

    void anAcceptedPictureEndsTheAlarmWhateverWasSaidBefore()
    {
        Watched room;
        const Alarm raised = room.raise();
        QVERIFY(room.answers.callIncident(Invigilator, raised.id));
        QCOMPARE(codeOf(room.answers.acceptPicture(Invigilator, raised.id, u" "_s, nullptr)),
                 std::string_view("supervision.no_reason"));
        room.day.clock.advance(60);
        const auto accepted =
            room.answers.acceptPicture(Invigilator, raised.id, u"机位调整"_s, nullptr);
        QVERIFY(accepted);
        QCOMPARE(room.kept(raised.id), *accepted);
        QCOMPARE(accepted->state(), AlarmState::Accepted);
        QCOMPARE(accepted->overAt, room.day.clock.now());
        QCOMPARE(accepted->judgements.size(), size_t(2));
        QCOMPARE(accepted->judgements[1].by, Invigilator.user);
        QCOMPARE(accepted->judgements[1].why, u"机位调整"_s);
        const auto told = store::audit::on(room.day.store->reader(), raised.id.toString()).value();
        QCOMPARE(told.back().body[u"state"_s].toString(), u"accepted"_s);
        QCOMPARE(told.back().body[u"incident"_s].toString(),
                 accepted->judgements[0].incident->toString());
        QVERIFY(!told.back().record.contains("机位调整"));
        QVERIFY(room.answers.keep(Starter, room.sighting())); // the camera may alarm again
    }

    void onlyWhatStandsIsAcceptedAndOnlyOnce()
    {
        Watched room;
        const Alarm first = room.raise();
        QVERIFY(room.answers.keep(Starter, room.sighting(true)));
        QCOMPARE(codeOf(room.answers.acceptPicture(Invigilator, first.id, u"x"_s, nullptr)),
                 std::string_view("supervision.alarm_over"));
        const Alarm second = room.raise();
        QVERIFY(room.answers.acceptPicture(Invigilator, second.id, u"x"_s, nullptr));
        QCOMPARE(codeOf(room.answers.acceptPicture(Invigilator, second.id, u"x"_s, nullptr)),
                 std::string_view("supervision.alarm_over"));
        QCOMPARE(codeOf(room.answers.callFalse(Invigilator, second.id, u"x"_s)),
                 std::string_view("supervision.alarm_answered"));
        QCOMPARE(codeOf(room.answers.acceptPicture(Invigilator, AlarmId(u"?"_s), u"x"_s, nullptr)),
                 std::string_view("supervision.no_such_alarm"));
    }

    void refusesWhatCannotBe()
    {
        Watched room;
        const Alarm raised = room.raise();
        QCOMPARE(codeOf(room.answers.callFalse(Invigilator, raised.id, u" "_s)),
                 std::string_view("supervision.no_reason"));
        QCOMPARE(codeOf(room.answers.acknowledge(Invigilator, AlarmId(u"?"_s))),
                 std::string_view("supervision.no_such_alarm"));
        video::Sighting strange = room.sighting();
        strange.recording = video::RecordingId(u"?"_s);
        QCOMPARE(codeOf(room.answers.keep(Starter, strange)),
                 std::string_view("video.no_such_recording"));
        QVERIFY(room.kept(raised.id).judgements.empty());
    }

    void nothingOfItIsChangedOrRemoved()
    {
        Watched room;
        const Alarm raised = room.raise();
        QVERIFY(room.answers.acknowledge(Invigilator, raised.id));
        const Alarm before = room.kept(raised.id);
        for (const QString &sql :
             {u"UPDATE alarm SET kind = 'white'"_s, u"UPDATE alarm SET picture = x'00'"_s,
              u"DELETE FROM alarm"_s, u"UPDATE alarm_judgement SET why = 'x'"_s,
              u"DELETE FROM alarm_judgement"_s})
            QVERIFY(
                !room.day.store->write({Starter, u"video.cheat"_s, {}, {}, {}},
                                       [&](store::Writer &writer) { return writer.execute(sql); }));
        QCOMPARE(room.kept(raised.id), before);
    }

    void tellsTheCentreNoPictureAndNoWord()
    {
        Watched room;
        const Alarm raised = room.raise();
        QVERIFY(room.answers.callFalse(Invigilator, raised.id, u"擦镜头"_s));
        const auto told = store::audit::on(room.day.store->reader(), raised.id.toString()).value();
        QCOMPARE(told.size(), size_t(2));
        QCOMPARE(told.at(1).body[u"state"_s].toString(), u"false"_s);
        QCOMPARE(told.at(1).body[u"sha256"_s].toString(),
                 QString::fromLatin1(raised.sha256.toHex()));
        for (const auto &each : told)
            QVERIFY(!each.record.contains("擦镜头") && !each.record.contains("a picture"));
    }

    void whoeverIsOnTheFloorMayAnswer()
    {
        for (const Role role : {Role::ExamStaff, Role::Invigilator, Role::ExternalSupervisor})
            QVERIFY(security::may(role, u"supervision.answer_alarm")
                    && security::may(role, u"supervision.accept_picture"));
        QVERIFY(!security::may(Role::Auditor, u"supervision.answer_alarm"));
        QVERIFY(!security::may(Role::ScoreKeeper, u"supervision.answer_alarm"));
        QVERIFY(!security::may(Role::ScoreKeeper, u"supervision.accept_picture"));
        QVERIFY(security::may(Role::ScoreKeeper, u"supervision.raise_alarm"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        Watched room;
        const store::Store &store = *room.day.store;
        const auto whole = [&](auto act) { return stepsUntilWhole(store, room.fault, act) > 0; };
        QVERIFY(whole([&] { return room.answers.keep(Starter, room.sighting()); }));
        const Alarm first = alarms::of(store.reader(), room.day.sitting.id)->front();
        QVERIFY(whole([&] { return room.answers.acknowledge(Invigilator, first.id); }));
        QVERIFY(whole([&] { return room.answers.keep(Starter, room.sighting(true)); }));
        QVERIFY(whole([&] { return room.answers.callIncident(Invigilator, first.id); }));
        const Alarm second = room.raise();
        QVERIFY(whole([&] { return room.answers.callFalse(Invigilator, second.id, u"x"_s); }));
        QVERIFY(whole(
            [&] { return room.answers.acceptPicture(Invigilator, second.id, u"x"_s, nullptr); }));
    }
};

QTEST_GUILESS_MAIN(AnswerAlarmTest)
#include "answer_alarm_test.moc"
