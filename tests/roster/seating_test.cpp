// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/draw_seats.h"
#include "roster/exam_day.h"
#include "roster/seat_draws.h"
#include "roster/seating.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <set>

using namespace Qt::StringLiterals;
using namespace kaochang;
using namespace kaochang::roster;
using namespace kaochang::tests;

namespace {

const QByteArray Seed(64, '7');

std::vector<EnrolmentId> idsTo(int count)
{
    std::vector<EnrolmentId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(EnrolmentId(u"e%1"_s.arg(i, 4, 10, QChar(u'0'))));
    return ids;
}

struct FullDay : ExamDay // three people enrolled
{
    DrawSeats seats{*store, clock};
    std::vector<Enrolment> enrolled{enrol(person(u"李四"_s, u"119901199001010017"_s)),
                                    enrol(person(u"王芳"_s, u"119901199001010025"_s)),
                                    enrol(person(u"赵强"_s, u"229901198512319033"_s))};

    using ExamDay::ExamDay;
    std::vector<Enrolment> listed() const
    {
        return enrolments::of(store->reader(), sitting.id).value();
    }
};

} // namespace

class SeatingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The documented algorithm, written again in another language from seating.h alone.
    void isRepeatedByAnOutsider()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("no python3");
        QProcess outsider;
        outsider.start(python, {u"-c"_s, uR"(
import hashlib
seed, n = "7" * 64, 500
e, k = ["e%04d" % i for i in range(n)], 0
for i in range(n - 1, 0, -1):
    m = i + 1
    while True:
        w = int.from_bytes(hashlib.sha256(f"kaochang-seats-1|{seed}|{k}".encode()).digest()[:8], "big")
        k += 1
        if w < 2**64 - (2**64 % m):
            break
    e[i], e[w % m] = e[w % m], e[i]
print(" ".join(e), end="")
)"_s});
        QVERIFY(outsider.waitForFinished());
        QStringList ours;
        const auto order = drawOrder(idsTo(500), Seed);
        for (const EnrolmentId &id : *order)
            ours << id.toString();
        QCOMPARE(QString::fromUtf8(outsider.readAllStandardOutput()), ours.join(u' '));
    }

    void dependsOnTheSeedAndNotOnTheOrderOfEnrolment()
    {
        auto ids = idsTo(40);
        const auto order = drawOrder(ids, Seed).value();
        std::ranges::reverse(ids);
        QCOMPARE(drawOrder(ids, Seed).value(), order);
        QVERIFY(drawOrder(ids, QByteArray(64, '8')).value() != order);
        QCOMPARE(std::set(order.begin(), order.end()).size(), size_t(40));
        QCOMPARE(codeOf(drawOrder(ids, "7")), "roster.bad_seed");
        QCOMPARE(codeOf(drawOrder(ids, QByteArray(64, 'G'))), "roster.bad_seed");
    }

    void isFair() // each of five people on each of five seats about 1,000 times of 5,000
    {
        std::array<std::array<int, 5>, 5> counts{};
        const auto ids = idsTo(5);
        for (int draw = 0; draw < 5000; ++draw) {
            const QByteArray seed = QByteArray::number(draw).rightJustified(64, '0');
            const auto order = drawOrder(ids, seed).value();
            for (size_t seat = 0; seat < 5; ++seat)
                ++counts[order[seat].toString().last(1).toUInt()][seat];
        }
        for (const auto &person : counts)
            for (const int times : person)
                QVERIFY2(times > 850 && times < 1150, qPrintable(QString::number(times)));
    }

    void fillsRoomsInTheirOrder()
    {
        const std::vector<site::Room> rooms{{site::RoomId(u"a"_s), {}, {}, 2},
                                            {site::RoomId(u"b"_s), {}, {}, 3}};
        const auto seats = seatsOf(rooms, 4).value();
        QCOMPARE(seats[1], (Seat{site::RoomId(u"a"_s), 2}));
        QCOMPARE(seats[3], (Seat{site::RoomId(u"b"_s), 2}));
        QCOMPARE(seatsOf(rooms, 6).error().detail, u"5/6"_s);
    }

    void givesEverybodyASeatANumberAndKeepsTheSeed()
    {
        const FullDay day;
        const SeatDraw draw = day.seats.draw(Clerk, day.sitting.id, Seed).value();
        const auto listed = day.listed();
        const auto order = drawOrder(draw.drawn, Seed).value();
        for (size_t i = 0; i < listed.size(); ++i) {
            QCOMPARE(listed[i].id, order[i]);
            QCOMPARE(listed[i].seat, (Seat{day.theoryRoom.id, int(i) + 1}));
            QCOMPARE(listed[i].admissionNumber, u"260601129999010000%1"_s.arg(i + 1));
        }
        QCOMPARE(*seat_draws::of(day.store->reader(), day.sitting.id), std::vector{draw});
        QVERIFY(day.seats.draw(Clerk, day.sitting.id)->seed != Seed);
        QCOMPARE(seat_draws::of(day.store->reader(), day.sitting.id)->size(), size_t(2));
    }

    void drawsOnlyWhileTheSittingIsPlanned()
    {
        FullDay day;
        day.written([&](store::Writer &writer) {
            return site::sittings::advance(writer, day.sitting.id, site::SittingState::Open,
                                           day.clock.now());
        });
        QCOMPARE(codeOf(day.seats.draw(Clerk, day.sitting.id)), "roster.sitting_open");
    }

    void drawsNothingForNobody()
    {
        const ExamDay day;
        QCOMPARE(codeOf(DrawSeats(*day.store, day.clock).draw(Clerk, day.sitting.id)),
                 "roster.nobody_enrolled");
    }

    void seatsALatecomerWithoutMovingAnybody()
    {
        FullDay day;
        QVERIFY(day.seats.draw(Clerk, day.sitting.id, Seed));
        const auto before = day.listed();
        const Enrolment late = day.enrol(person(u"孙丽"_s, u"11990119900101005X"_s));
        const Enrolment seated = day.seats.seatLate(Clerk, late.id).value();
        QCOMPARE(seated.seat, (Seat{day.theoryRoom.id, 4}));
        QCOMPARE(seated.admissionNumber, u"2606011299990100004"_s);
        auto after = day.listed();
        after.pop_back();
        QCOMPARE(after, before);
        QCOMPARE(codeOf(day.seats.seatLate(Clerk, late.id)), "roster.already_seated");
    }

    void keepsAllOrNothingWhateverBreaks()
    {
        BreakAt fault;
        FullDay day(fault.plan());
        const auto draw = [&] { return day.seats.draw(Clerk, day.sitting.id, Seed); };
        QVERIFY(stepsUntilWhole(*day.store, fault, draw) >= 6);
        const Enrolment late = day.enrol(person(u"孙丽"_s, u"11990119900101005X"_s));
        const auto seatLate = [&] { return day.seats.seatLate(Clerk, late.id); };
        QVERIFY(stepsUntilWhole(*day.store, fault, seatLate) >= 3);
    }
};

QTEST_GUILESS_MAIN(SeatingTest)
#include "seating_test.moc"
