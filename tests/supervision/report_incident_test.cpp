// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/exam_day.h"
#include "security/permissions.h"
#include "supervision/incidents.h"
#include "supervision/report_incident.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::supervision;
using namespace kaochang::tests;

namespace {

const Actor Invigilator{UserId(u"invigilator"_s), Role::Invigilator};
const Actor Staff{UserId(u"staff"_s), Role::ExamStaff};

struct Floor
{
    BreakAt fault;
    ExamDay day{fault.plan()};
    ReportIncident floor{*day.store, day.clock};

    Incident draft(const IncidentVersion &version) const
    {
        return {{}, day.sitting.id, day.theoryRoom.id, day.clock.now(), {version}};
    }
    Incident kept(const IncidentId &id) const
    {
        return incidents::byId(day.store->reader(), id).value();
    }
};

IncidentVersion phone()
{
    return {.kind = IncidentKind::Breach,
            .code = u"1-03"_s,
            .enrolment = {},
            .note = u"手机响"_s,
            .by = {},
            .writtenAt = {}};
}

} // namespace

class ReportIncidentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyFlagsTheMoment()
    {
        Floor room;
        const QDateTime pressed = room.day.clock.now();
        const auto flagged =
            room.floor.flagNow(Invigilator, room.day.sitting.id, room.day.theoryRoom.id);
        QVERIFY(flagged);
        QCOMPARE(*flagged, room.kept(flagged->id));
        QCOMPARE(flagged->at, pressed);
        QCOMPARE(flagged->told().kind, IncidentKind::Flagged);
        QCOMPARE(flagged->told().by, Invigilator.user);
    }

    void theWordsComeLaterAndNoneIsLost()
    {
        Floor room;
        const auto flagged = ExamDay::must(
            room.floor.flagNow(Invigilator, room.day.sitting.id, room.day.theoryRoom.id));
        room.day.clock.advance(600);
        QVERIFY(room.floor.describe(Invigilator, flagged.id, phone()));
        IncidentVersion milder = phone();
        milder.kind = IncidentKind::Abnormal;
        milder.code = u"0-99"_s;
        milder.enrolment = room.day.enrol(person(u"李四"_s, u"119901199001010017"_s)).id;
        QVERIFY(room.floor.describe(Staff, flagged.id, milder));
        const Incident kept = room.kept(flagged.id);
        QCOMPARE(kept.at, flagged.at);
        QCOMPARE(kept.versions.size(), size_t(3));
        QCOMPARE(kept.versions[1].kind, IncidentKind::Breach);
        QCOMPARE(kept.versions[1].writtenAt, flagged.at.addSecs(600));
        QCOMPARE(kept.told().number, 3);
        QCOMPARE(kept.told().by, Staff.user);
        QCOMPARE(kept.told().enrolment, milder.enrolment);
    }

    void reportsWhatHappenedAWhileAgo()
    {
        Floor room;
        Incident draft = room.draft(phone());
        draft.at = draft.at.addSecs(-120);
        const auto reported = room.floor.report(Invigilator, draft);
        QVERIFY(reported);
        QCOMPARE(reported->at, room.day.clock.now().addSecs(-120));
        QCOMPARE(reported->told().writtenAt, room.day.clock.now());
        QCOMPARE(*incidents::of(room.day.store->reader(), room.day.sitting.id),
                 std::vector{*reported});
    }

    void refusesWhatCannotBe()
    {
        Floor room;
        const auto code = [&](auto change) {
            Incident draft = room.draft(phone());
            change(draft);
            return codeOf(room.floor.report(Invigilator, draft));
        };
        const auto stranger = room.day.enrol(person(u"李四"_s, u"119901199001010017"_s)).id;
        const auto elsewhere = room.day.addSitting(Electrician, rules::Level::Five);
        QCOMPARE(code([](Incident &draft) { draft.at = draft.at.addMSecs(1); }),
                 std::string_view("supervision.in_the_future"));
        QCOMPARE(code([](Incident &draft) { draft.room = site::RoomId(u"?"_s); }),
                 std::string_view("supervision.wrong_room"));
        QCOMPARE(code([](Incident &draft) { draft.sitting = site::SittingId(u"?"_s); }),
                 std::string_view("site.no_such_sitting"));
        QCOMPARE(code([&](Incident &draft) {
                     draft.sitting = elsewhere.id;
                     draft.versions[0].enrolment = stranger;
                 }),
                 std::string_view("supervision.wrong_room"));
        QCOMPARE(code([](Incident &draft) { draft.versions[0].code = u" "_s; }),
                 std::string_view("supervision.no_code"));
        QCOMPARE(code([](Incident &draft) { draft.versions[0].code = u"9-99"_s; }),
                 std::string_view("supervision.unknown_code"));
        QCOMPARE(code([](Incident &draft) { draft.versions[0].code = u"0-01"_s; }), // no breach
                 std::string_view("supervision.unknown_code"));
        QCOMPARE(code([](Incident &draft) {
                     draft.versions[0].enrolment = roster::EnrolmentId(u"?"_s);
                 }),
                 std::string_view("roster.no_such_enrolment"));
        QCOMPARE(codeOf(room.floor.describe(Invigilator, IncidentId(u"?"_s), phone())),
                 std::string_view("supervision.no_such_incident"));
        QVERIFY(incidents::of(room.day.store->reader(), room.day.sitting.id)->empty());
    }

    void aVersionIsNeverChangedOrRemoved()
    {
        Floor room;
        const auto flagged = ExamDay::must(
            room.floor.flagNow(Invigilator, room.day.sitting.id, room.day.theoryRoom.id));
        for (const QString &sql :
             {u"UPDATE incident_version SET note = 'x'"_s, u"DELETE FROM incident_version"_s,
              u"UPDATE incident SET at = 0"_s, u"DELETE FROM incident"_s})
            QVERIFY(
                !room.day.store->write({Staff, u"video.cheat"_s, {}, {}, {}},
                                       [&](store::Writer &writer) { return writer.execute(sql); }));
        QCOMPARE(room.kept(flagged.id), flagged);
    }

    void tellsTheCentreTheCodeAndNoWord()
    {
        Floor room;
        const auto reported = ExamDay::must(room.floor.report(Invigilator, room.draft(phone())));
        const auto told =
            store::audit::on(room.day.store->reader(), reported.id.toString()).value();
        QCOMPARE(told.at(0).body[u"code"_s].toString(), u"1-03"_s);
        QVERIFY(!told.at(0).record.contains("手机"));
    }

    void whoeverIsOnTheFloorMayReport()
    {
        for (const Role role : {Role::ExamStaff, Role::Invigilator, Role::Assessor,
                                Role::ChiefAssessor, Role::ExternalSupervisor})
            for (const QStringView act :
                 {u"supervision.incident", u"supervision.describe_incident"})
                QVERIFY(security::may(role, act));
        QVERIFY(!security::may(Role::Auditor, u"supervision.incident"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        Floor room;
        const store::Store &store = *room.day.store;
        QVERIFY(stepsUntilWhole(store, room.fault,
                                [&] {
                                    return room.floor.flagNow(Invigilator, room.day.sitting.id,
                                                              room.day.theoryRoom.id);
                                })
                > 0);
        QVERIFY(stepsUntilWhole(store, room.fault,
                                [&] { return room.floor.report(Invigilator, room.draft(phone())); })
                > 0);
        const auto flagged = incidents::of(store.reader(), room.day.sitting.id)->front();
        QVERIFY(stepsUntilWhole(store, room.fault,
                                [&] { return room.floor.describe(Staff, flagged.id, phone()); })
                > 0);
    }
};

QTEST_GUILESS_MAIN(ReportIncidentTest)
#include "report_incident_test.moc"
