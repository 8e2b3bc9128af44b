// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/admissions.h"
#include "roster/check_in.h"
#include "roster/door_search.h"
#include "roster/draw_seats.h"
#include "roster/exam_day.h"
#include "roster/pinyin.h"
#include "roster/reveal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

namespace {

const QByteArray Still("\xFF\xD8\xFF\xE0 a camera still");

struct Door : ExamDay // 08:00, the door is open, two people have seats 1 and 2 of the first room
{
    CheckIn checkIn{*store, clock, u"PC-1"_s};
    DrawSeats seats{*store, clock};
    Enrolment li = enrol(person(u"单李四"_s, u"119901199001010017"_s));
    Enrolment wang = enrol(person(u"王芳"_s, u"11990119900101005X"_s));

    explicit Door(store::FaultPlan faults = {})
        : ExamDay(std::move(faults))
    {
        must(seats.draw(Clerk, sitting.id, QByteArray(64, '1')));
        li = must(enrolments::byId(store->reader(), li.id));
        wang = must(enrolments::byId(store->reader(), wang.id));
        advance(site::SittingState::Open);
    }
    void advance(site::SittingState state)
    {
        written([&](store::Writer &writer) {
            return site::sittings::advance(writer, sitting.id, state, clock.now());
        });
    }
    Arrival arrivalOf(const Enrolment &enrolment) const
    {
        return {enrolment.id, sitting.id, {}, {}, 30};
    }
    Result<Admission> admit(const Enrolment &enrolment) const
    {
        return checkIn.admit(Clerk, arrivalOf(enrolment));
    }
    std::vector<EnrolmentId> found(const QString &text) const
    {
        std::vector<EnrolmentId> ids;
        if (const auto answer = searchDoor(store->reader(), sitting.id, text))
            for (const DoorMatch &match : answer->matches)
                ids.push_back(match.line.enrolment.id);
        return ids;
    }
    DoorState stateOf(const Enrolment &enrolment) const
    {
        return searchDoor(store->reader(), sitting.id, enrolment.admissionNumber)
            ->matches.front()
            .state;
    }
};

} // namespace

class CheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhoeverStandsThere()
    {
        const Door door;
        const std::vector onlyLi{door.li.id};
        const std::vector onlyWang{door.wang.id};
        QCOMPARE(door.found(door.li.admissionNumber), onlyLi);
        QCOMPARE(door.found(door.li.admissionNumber + u"\r\n"_s), onlyLi); // as scanners send it
        QCOMPARE(door.found(u"119901199001010017"_s), onlyLi);
        QCOMPARE(door.found(u"11990119900101005x"_s), onlyWang);
        QCOMPARE(door.found(u"0017"_s), onlyLi);
        QCOMPARE(door.found(u"005x"_s), onlyWang);
        QCOMPARE(door.found(QString::number(door.li.seat->number)), onlyLi);
        QCOMPARE(door.found(u"sls"_s), onlyLi);
        QCOMPARE(door.found(u"dl"_s), onlyLi);
        QCOMPARE(door.found(u"芳"_s), onlyWang);
        QCOMPARE(codeOf(searchDoor(door.store->reader(), door.sitting.id, u"zzz"_s)),
                 "roster.nobody_found");
        QCOMPARE(codeOf(searchDoor(door.store->reader(), door.sitting.id, u" "_s)),
                 "roster.search_empty");
    }

    void readsSurnamesAsSurnames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("ways");
        QTest::newRow("plain") << u"李四"_s << QStringList{u"LS"_s};
        QTest::newRow("单 as a surname") << u"单雄信"_s << QStringList{u"SXX"_s, u"DXX"_s};
        QTest::newRow("曾") << u"曾国"_s << QStringList{u"ZG"_s, u"CG"_s};
        QTest::newRow("only the first character is a surname") << u"李单"_s << QStringList{u"LD"_s};
        QTest::newRow("middle dot") << u"买买提·艾力"_s << QStringList{u"MMTAL"_s};
        QTest::newRow("Latin") << u"John"_s << QStringList{u"JOHN"_s};
        QTest::newRow("traditional") << u"馬龍"_s << QStringList{u"ML"_s};
        QTest::newRow("nothing") << QString() << QStringList{QString()};
    }
    void readsSurnamesAsSurnames()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, ways);
        QCOMPARE(initials(name), ways);
    }

    void admitsOnceAndSaysWhoWhenAndWhereTheSecondTime()
    {
        const Door door;
        QCOMPARE(door.stateOf(door.li), DoorState::Expected);
        const Admission admission = door.admit(door.li).value();
        QCOMPARE(admission.lateMinutes, 0);
        QCOMPARE(door.stateOf(door.li), DoorState::AlreadyIn);
        const auto again = door.admit(door.li);
        QCOMPARE(codeOf(again), "roster.already_in");
        QCOMPARE(again.error().detail, u"clerk, PC-1, 2026-06-01T08:00:00+08:00"_s);
        QCOMPARE(*admissions::of(door.store->reader(), door.sitting.id), std::vector{admission});
    }

    void undoesWithAReasonAndKeepsBothLines()
    {
        const Door door;
        QVERIFY(door.admit(door.li));
        QCOMPARE(codeOf(door.checkIn.undo(Clerk, door.li.id, u" "_s)), "roster.reason_needed");
        const auto undone = door.checkIn.undo(Clerk, door.li.id, u"认错人"_s);
        QCOMPARE(undone->undone->why, u"认错人"_s);
        QCOMPARE(door.stateOf(door.li), DoorState::Expected);
        QCOMPARE(codeOf(door.checkIn.undo(Clerk, door.li.id, u"再次"_s)), "roster.not_in");
        QVERIFY(door.admit(door.li));
        const auto all = admissions::of(door.store->reader(), door.sitting.id).value();
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0], *undone);
        QVERIFY(!all[1].undone);
    }

    void countsLatenessAndRefusesBeyondTheRule()
    {
        Door door;
        door.clock.advance(3600 + 29 * 60 + 59); // planned for 09:00
        QCOMPARE(door.admit(door.li)->lateMinutes, 29);
        door.clock.advance(61);
        const auto tooLate = door.admit(door.wang);
        QCOMPARE(codeOf(tooLate), "roster.too_late");
        QCOMPARE(tooLate.error().detail, u"31"_s);
    }

    void countsFromTheStartAsItHappened()
    {
        Door door;
        door.clock.advance(3600 + 600);
        door.advance(site::SittingState::Running);
        door.clock.advance(120);
        QCOMPARE(door.admit(door.li)->lateMinutes, 2);
    }

    void opensOnlyWithTheSitting()
    {
        ExamDay day;
        DrawSeats seats(*day.store, day.clock);
        const Enrolment li = day.enrol(person(u"李四"_s, u"119901199001010017"_s));
        const CheckIn checkIn(*day.store, day.clock, u"PC-1"_s);
        const Arrival arrival{li.id, day.sitting.id, {}, {}, 30};
        QCOMPARE(codeOf(checkIn.admit(Clerk, arrival)), "roster.not_seated");
        QVERIFY(seats.draw(Clerk, day.sitting.id));
        const auto closed = checkIn.admit(Clerk, arrival);
        QCOMPARE(codeOf(closed), "roster.door_closed");
        QCOMPARE(closed.error().detail, u"planned"_s);
    }

    void turnsTheWrongPersonRoomAndSittingAway()
    {
        Door door;
        Arrival arrival = door.arrivalOf(door.li);
        arrival.document = rules::checkDocument(rules::DocumentKind::IdCard, u"11990119900101005X",
                                                QDate(2026, 6, 1))
                               .value();
        QCOMPARE(codeOf(door.checkIn.admit(Clerk, arrival)), "roster.wrong_person");
        arrival.document->number = u"119901199001010017"_s;
        arrival.room = door.workshop.id;
        const auto wrongRoom = door.checkIn.admit(Clerk, arrival);
        QCOMPARE(codeOf(wrongRoom), "roster.wrong_room");
        QCOMPARE(wrongRoom.error().detail, door.theoryRoom.id.toString());
        arrival.room = door.theoryRoom.id;
        arrival.sitting = door.addSitting(Electrician, rules::Level::Three).id;
        QCOMPARE(codeOf(door.checkIn.admit(Clerk, arrival)), "roster.wrong_sitting");
        QCOMPARE(searchDoor(door.store->reader(), arrival.sitting, u"119901199001010017"_s)
                     ->matches[0]
                     .state,
                 DoorState::OtherSitting);
        QVERIFY(admissions::of(door.store->reader(), door.sitting.id)->empty());
        QVERIFY(door.checkIn.turnAway(Clerk, door.li.id, u"人证不符"_s));
        QCOMPARE(store::audit::on(door.store->reader(), door.li.id.toString())->back().why,
                 u"人证不符"_s);
        QCOMPARE(codeOf(door.checkIn.turnAway(Clerk, door.li.id, {})), "roster.reason_needed");
    }

    void keepsTheStillOfTheDoorSealedWithItsHash()
    {
        const Door door;
        const DoorPhoto photo = door.checkIn.attachPhoto(Clerk, door.li.id, Still).value();
        QCOMPARE(*door_photos::of(door.store->reader(), door.li.id), std::vector{photo});
        QCOMPARE(photo.sha256.toHex().size(), 64);
        QFile file(door.path() + u"-wal"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a camera still"));
        QCOMPARE(codeOf(door.checkIn.attachPhoto(Clerk, door.li.id, "GIF89a")),
                 "roster.bad_picture");
    }

    void leavesALineForEveryReveal()
    {
        const Door door;
        const Reveal reveal(*door.store);
        QCOMPARE(reveal.candidate(Clerk, door.li.candidate, u"核对证件"_s)->document.number,
                 u"119901199001010017"_s);
        const auto lines = store::audit::on(door.store->reader(), door.li.candidate.toString());
        QCOMPARE(lines->back().what, u"roster.reveal"_s);
        QCOMPARE(codeOf(reveal.candidate(Clerk, door.li.candidate, {})), "roster.reason_needed");
    }

    void tellsTheCentreNoNames()
    {
        const Door door;
        QVERIFY(door.admit(door.li));
        QVERIFY(door.checkIn.attachPhoto(Clerk, door.li.id, Still));
        const auto lines = store::audit::after(door.store->reader(), 0, 1000);
        for (const store::AuditLine &line : *lines)
            QVERIFY(!line.record.contains("李四") && !line.record.contains("119901199001010017"));
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        const Door door(fault.plan());
        const auto holds = [&](auto act) { return stepsUntilWhole(*door.store, fault, act) >= 2; };
        QVERIFY(holds([&] { return door.admit(door.li); }));
        QVERIFY(holds([&] { return door.checkIn.attachPhoto(Clerk, door.li.id, Still); }));
        QVERIFY(holds([&] { return door.checkIn.undo(Clerk, door.li.id, u"认错人"_s); }));
        const Reveal reveal(*door.store);
        QVERIFY(stepsUntilWhole(*door.store, fault,
                                [&] { return door.checkIn.turnAway(Clerk, door.li.id, u"无证"_s); })
                > 0);
        QVERIFY(
            stepsUntilWhole(*door.store, fault,
                            [&] { return reveal.candidate(Clerk, door.li.candidate, u"核对"_s); })
            > 0);
    }
};

QTEST_GUILESS_MAIN(CheckInTest)
#include "check_in_test.moc"
