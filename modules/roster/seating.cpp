// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/seating.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

class Words // step 2
{
public:
    explicit Words(const QByteArray &seed)
        : m_prefix(SeatAlgorithm.toLatin1() + '|' + seed + '|')
    {}

    quint64 next()
    {
        const QByteArray text = m_prefix + QByteArray::number(m_count++);
        const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        return qFromBigEndian<quint64>(digest.constData());
    }

    // Below bound, each value equally likely: words of the last, incomplete round are passed over.
    quint64 below(quint64 bound)
    {
        const quint64 incomplete = (~quint64(0) % bound + 1) % bound; // 2^64 mod bound
        quint64 word = next();
        while (incomplete != 0 && word >= ~quint64(0) - incomplete + 1)
            word = next();
        return word % bound;
    }

private:
    QByteArray m_prefix;
    quint64 m_count = 0;
};

bool isSeed(const QByteArray &seed)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return seed.size() == 64 && std::ranges::all_of(seed, isHex);
}

} // namespace

Result<std::vector<EnrolmentId>> drawOrder(std::vector<EnrolmentId> ids, const QByteArray &seed)
{
    if (!isSeed(seed))
        return fail(Kind::Invalid, "roster.bad_seed");
    std::ranges::sort(ids, {}, [](const EnrolmentId &id) { return id.toString().toUtf8(); });
    Words words(seed);
    for (size_t i = ids.size(); i-- > 1;)
        std::swap(ids[i], ids[static_cast<size_t>(words.below(i + 1))]);
    return ids;
}

Result<std::vector<Seat>> seatsOf(const std::vector<site::Room> &rooms, size_t needed)
{
    std::vector<Seat> seats;
    for (const site::Room &room : rooms)
        for (int number = 1; number <= room.places && seats.size() < needed; ++number)
            seats.push_back({room.id, number});
    if (seats.size() < needed)
        return fail(Kind::Conflict, "roster.not_enough_seats",
                    u"%1/%2"_s.arg(seats.size()).arg(needed));
    return seats;
}

} // namespace kaochang::roster
