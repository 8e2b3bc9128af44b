// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/seat_draws.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::seat_draws {

Result<std::vector<SeatDraw>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, algorithm, seed, drawn, at FROM seat_draw "
                                "WHERE sitting = ? ORDER BY id"_s,
                                {sitting.toString()}));
    std::vector<SeatDraw> draws;
    for (const store::Row &row : rows) {
        SeatDraw draw{SeatDrawId(row[0].toString()),
                      site::SittingId(row[1].toString()),
                      row[2].toString(),
                      row[3].toString().toLatin1(),
                      {},
                      fromMs(row[5].toLongLong())};
        for (const QString &id : row[4].toString().split(u' ', Qt::SkipEmptyParts))
            draw.drawn.push_back(EnrolmentId(id));
        draws.push_back(std::move(draw));
    }
    return draws;
}

Result<> add(store::Writer &writer, const SeatDraw &draw)
{
    QStringList drawn;
    for (const EnrolmentId &id : draw.drawn)
        drawn << id.toString();
    TRY(writer.execute(u"INSERT INTO seat_draw (id, sitting, algorithm, seed, drawn, at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {draw.id.toString(), draw.sitting.toString(), draw.algorithm,
                        QString::fromLatin1(draw.seed), drawn.join(u' '),
                        draw.at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::roster::seat_draws
