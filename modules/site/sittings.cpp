// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sittings.h"

#include "site/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::sittings {
namespace {

Result<std::vector<RoomId>> roomsOf(const store::Reader &reader, const QString &sitting)
{
    std::vector<RoomId> rooms;
    TRY_LET(rows, reader.select(u"SELECT room FROM sitting_room WHERE sitting = ? ORDER BY place"_s,
                                {sitting}));
    for (const store::Row &row : rows)
        rooms.push_back(RoomId(row[0].toString()));
    return rooms;
}

Result<Sitting> fromRow(const store::Reader &reader, const store::Row &row)
{
    TRY_LET(rooms, roomsOf(reader, row[0].toString()));
    return Sitting{.id = SittingId(row[0].toString()),
                   .plan = PlanId(row[1].toString()),
                   .occupation = detail::occupationOf(row, 2),
                   .level = rules::Level(row[5].toInt()),
                   .subjects = detail::subjectsOf(row[6]),
                   .startsAt = fromMs(row[7].toLongLong()),
                   .endsAt = fromMs(row[8].toLongLong()),
                   .extraMinutes = row[9].toInt(),
                   .rooms = std::move(rooms),
                   .state = stateNamed(row[10].toString()).value_or(SittingState::Planned),
                   .openedAt = detail::someTime(row[11]),
                   .startedAt = detail::someTime(row[12]),
                   .closedAt = detail::someTime(row[13]),
                   .lockedAt = detail::someTime(row[14])};
}

Result<std::vector<Sitting>> listed(const store::Reader &reader,
                                    const std::vector<store::Row> &rows)
{
    std::vector<Sitting> answer;
    for (const store::Row &row : rows) {
        TRY_LET(sitting, fromRow(reader, row));
        answer.push_back(std::move(sitting));
    }
    return answer;
}

// The column that keeps when a state was reached, written whole: no SQL is ever put together. Null:
// nothing leads back to Planned.
QString advanceSql(SittingState to)
{
    switch (to) {
    case SittingState::Open:
        return u"UPDATE sitting SET state = ?, opened_at = ? WHERE id = ? AND state = ?"_s;
    case SittingState::Running:
        return u"UPDATE sitting SET state = ?, started_at = ? WHERE id = ? AND state = ?"_s;
    case SittingState::Closed:
        return u"UPDATE sitting SET state = ?, closed_at = ? WHERE id = ? AND state = ?"_s;
    case SittingState::Locked:
        return u"UPDATE sitting SET state = ?, locked_at = ? WHERE id = ? AND state = ?"_s;
    case SittingState::Planned:
        break;
    }
    return {};
}

} // namespace

Result<std::vector<Sitting>> all(const store::Reader &reader)
{
    TRY_LET(rows,
            reader.select(u"SELECT id, plan, edition, code, name, level, subjects, starts_at, "
                          "ends_at, extra_minutes, state, opened_at, started_at, closed_at, "
                          "locked_at FROM sitting ORDER BY starts_at, id"_s));
    return listed(reader, rows);
}

Result<std::vector<Sitting>> of(const store::Reader &reader, const PlanId &plan)
{
    TRY_LET(rows,
            reader.select(u"SELECT id, plan, edition, code, name, level, subjects, starts_at, "
                          "ends_at, extra_minutes, state, opened_at, started_at, closed_at, "
                          "locked_at FROM sitting WHERE plan = ? ORDER BY starts_at, id"_s,
                          {plan.toString()}));
    return listed(reader, rows);
}

Result<Sitting> byId(const store::Reader &reader, const SittingId &id)
{
    TRY_LET(rows,
            reader.select(u"SELECT id, plan, edition, code, name, level, subjects, starts_at, "
                          "ends_at, extra_minutes, state, opened_at, started_at, closed_at, "
                          "locked_at FROM sitting WHERE id = ?"_s,
                          {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_sitting", id.toString());
    return fromRow(reader, rows.front());
}

Result<std::optional<SittingId>> holding(const store::Reader &reader, const RoomId &room,
                                         const Sitting &sitting)
{
    TRY_LET(rows, reader.select(
                      u"SELECT s.id FROM sitting s JOIN sitting_room r ON r.sitting = s.id "
                      "WHERE r.room = ? AND s.id <> ? AND s.starts_at < ? "
                      "AND s.ends_at > ? ORDER BY s.starts_at LIMIT 1"_s,
                      {room.toString(), sitting.id.toString(), sitting.endsAt.toMSecsSinceEpoch(),
                       sitting.startsAt.toMSecsSinceEpoch()}));
    return rows.empty() ? std::nullopt : std::optional(SittingId(rows.front()[0].toString()));
}

Result<> add(store::Writer &writer, const Sitting &sitting)
{
    store::Row values{sitting.id.toString(), sitting.plan.toString()};
    values += detail::occupationColumns(sitting.occupation);
    values += {int(sitting.level), detail::subjectsColumn(sitting.subjects),
               sitting.startsAt.toMSecsSinceEpoch(), sitting.endsAt.toMSecsSinceEpoch(),
               stateWord(SittingState::Planned).toString()};
    TRY(writer.execute(u"INSERT INTO sitting (id, plan, edition, code, name, level, subjects, "
                       "starts_at, ends_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values));
    int place = 0;
    for (const RoomId &room : sitting.rooms)
        TRY(writer.execute(u"INSERT INTO sitting_room (sitting, room, place) VALUES (?, ?, ?)"_s,
                           {sitting.id.toString(), room.toString(), ++place}));
    return {};
}

Result<> advance(store::Writer &writer, const SittingId &id, SittingState to, const QDateTime &at)
{
    TRY_LET(sitting, byId(writer, id));
    const QString sql = advanceSql(to);
    const auto from = SittingState(int(to) - 1);
    if (sql.isEmpty() || sitting.state != from)
        return fail(Kind::Conflict, "site.wrong_state", stateWord(sitting.state).toString());
    TRY(writer.execute(sql, {stateWord(to).toString(), at.toMSecsSinceEpoch(), id.toString(),
                             stateWord(from).toString()}));
    return {};
}

Result<> giveTime(store::Writer &writer, const SittingId &id, int minutes)
{
    TRY_LET(given, writer.execute(u"UPDATE sitting SET extra_minutes = extra_minutes + ? "
                                  "WHERE id = ? AND state = 'running'"_s,
                                  {minutes, id.toString()}));
    if (given > 0)
        return {};
    TRY_LET(sitting, byId(writer, id));
    return fail(Kind::Conflict, "site.wrong_state", stateWord(sitting.state).toString());
}

} // namespace kaochang::site::sittings
