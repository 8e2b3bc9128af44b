// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/draw_seats.h"

#include "roster/enrolments.h"
#include "roster/seat_draws.h"
#include "roster/seating.h"
#include "site/rooms.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"

#include <QHash>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

constexpr int LastSerial = 99'999;

QByteArray freshSeed()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

Result<std::vector<site::Room>> roomsOf(const store::Reader &reader, const site::Sitting &sitting)
{
    std::vector<site::Room> rooms;
    for (const site::RoomId &id : sitting.rooms) {
        TRY_LET(room, site::rooms::byId(reader, id));
        rooms.push_back(std::move(room));
    }
    return rooms;
}

// Gives the next numbers of the sitting's day at its institution.
class Numbers
{
public:
    static Result<Numbers> of(const store::Reader &reader, const site::Sitting &sitting)
    {
        TRY_LET(institution, site::institutionOf(reader, sitting));
        Numbers numbers{sitting.day(), institution.code, 0};
        const QString prefix = admissionNumber(numbers.m_day, numbers.m_code, 0).chopped(5);
        TRY_LET(last, enrolments::lastSerial(reader, prefix));
        numbers.m_last = last;
        return numbers;
    }

    Result<QString> next()
    {
        if (m_last >= LastSerial)
            return fail(Kind::Conflict, "roster.numbers_spent", m_day.toString(Qt::ISODate));
        return admissionNumber(m_day, m_code, ++m_last);
    }

private:
    Numbers(const QDate &day, QString code, int last)
        : m_day(day)
        , m_code(std::move(code))
        , m_last(last)
    {}

    QDate m_day;
    QString m_code;
    int m_last;
};

// Seats them in the order drawn. Seats were cleared before, so nobody is in anybody's way.
Result<> place(store::Writer &writer, const site::Sitting &sitting, std::vector<Enrolment> enrolled,
               const std::vector<EnrolmentId> &order)
{
    TRY_LET(rooms, roomsOf(writer, sitting));
    TRY_LET(seats, seatsOf(rooms, order.size()));
    TRY(enrolments::clearSeats(writer, sitting.id));
    TRY_LET(numbers, Numbers::of(writer, sitting));
    QHash<EnrolmentId, size_t> at;
    for (size_t i = 0; i < enrolled.size(); ++i)
        at.insert(enrolled[i].id, i);
    for (size_t i = 0; i < order.size(); ++i) {
        Enrolment &enrolment = enrolled[at.value(order[i])];
        TRY_LET(number, numbers.next());
        enrolment.admissionNumber = number;
        enrolment.seat = seats[i];
        TRY(enrolments::place(writer, enrolment));
    }
    return {};
}

Result<Seat> firstFree(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(rooms, roomsOf(reader, sitting));
    TRY_LET(enrolled, enrolments::of(reader, sitting.id));
    const auto taken = static_cast<size_t>(
        std::ranges::count_if(enrolled, [](const Enrolment &e) { return e.seat.has_value(); }));
    TRY_LET(seats, seatsOf(rooms, taken + 1));
    for (const Seat &seat : seats)
        if (std::ranges::count(enrolled, std::optional(seat), &Enrolment::seat) == 0)
            return seat;
    return fail(Kind::Conflict, "roster.not_enough_seats");
}

} // namespace

Result<SeatDraw> DrawSeats::draw(const Actor &by, const site::SittingId &sittingId,
                                 const QByteArray &seed) const
{
    const store::Act act{by, u"roster.draw_seats"_s, sittingId.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<SeatDraw> {
        TRY_LET(sitting, site::sittings::byId(writer, sittingId));
        if (sitting.state != site::SittingState::Planned)
            return fail(Kind::Conflict, "roster.sitting_open",
                        site::stateWord(sitting.state).toString());
        TRY_LET(enrolled, enrolments::of(writer, sittingId));
        if (enrolled.empty())
            return fail(Kind::Conflict, "roster.nobody_enrolled", sittingId.toString());
        SeatDraw draw{SeatDrawId::make(m_clock),           sittingId, SeatAlgorithm.toString(),
                      seed.isEmpty() ? freshSeed() : seed, {},        m_clock.now()};
        for (const Enrolment &enrolment : enrolled)
            draw.drawn.push_back(enrolment.id);
        std::sort(draw.drawn.begin(), draw.drawn.end());
        TRY_LET(order, drawOrder(draw.drawn, draw.seed));
        TRY(place(writer, sitting, enrolled, order));
        TRY(seat_draws::add(writer, draw));
        writer.tell({{u"algorithm"_s, draw.algorithm},
                     {u"seed"_s, QString::fromLatin1(draw.seed)},
                     {u"candidates"_s, qint64(draw.drawn.size())}});
        return draw;
    });
}

Result<Enrolment> DrawSeats::seatLate(const Actor &by, const EnrolmentId &id) const
{
    const store::Act act{by, u"roster.seat_late"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Enrolment> {
        TRY_LET(enrolment, enrolments::byId(writer, id));
        if (enrolment.seat)
            return fail(Kind::Conflict, "roster.already_seated", id.toString());
        TRY_LET(sitting, site::sittings::byId(writer, enrolment.sitting));
        if (sitting.state >= site::SittingState::Closed)
            return fail(Kind::Conflict, "roster.sitting_closed",
                        site::stateWord(sitting.state).toString());
        TRY_LET(seat, firstFree(writer, sitting));
        TRY_LET(numbers, Numbers::of(writer, sitting));
        TRY_LET(number, numbers.next());
        enrolment.admissionNumber = number;
        enrolment.seat = seat;
        TRY(enrolments::place(writer, enrolment));
        writer.tell(
            {{u"number"_s, number}, {u"room"_s, seat.room.toString()}, {u"seat"_s, seat.number}});
        return enrolments::byId(writer, id);
    });
}

} // namespace kaochang::roster
