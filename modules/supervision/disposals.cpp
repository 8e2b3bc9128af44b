// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervision/disposals.h"

using namespace Qt::StringLiterals;

namespace kaochang::supervision {
namespace {

using store::Row;

// by, at, why in three columns from `column` on; nothing where they are NULL.
std::optional<Decision> decisionAt(const Row &row, int column)
{
    if (row[column].isNull())
        return std::nullopt;
    return Decision{UserId(row[column].toString()), fromMs(row[column + 1].toLongLong()),
                    row[column + 2].toString()};
}

Result<std::vector<Hold>> findHolds(const store::Reader &reader, const QString &where,
                                    const Row &values)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, author, at, why, lifted_by, lifted_at, "
                                "lifted_why, serves FROM footage_hold WHERE "_s
                                    + where + u" ORDER BY at, id"_s,
                                values));
    std::vector<Hold> holds;
    for (const Row &row : rows)
        holds.push_back({HoldId(row[0].toString()), site::SittingId(row[1].toString()),
                         *decisionAt(row, 2), decisionAt(row, 5), row[8].toString()});
    return holds;
}

Result<std::vector<Disposal>> findDisposals(const store::Reader &reader, const QString &where,
                                            const Row &values = {})
{
    TRY_LET(rows,
            reader.select(u"SELECT id, proposed_by, proposed_at, why, decided_by, decided_at, "
                          "decided_why, is_done FROM disposal WHERE "_s
                              + where + u" ORDER BY proposed_at, id"_s,
                          values));
    std::vector<Disposal> disposals;
    for (const Row &row : rows) {
        Disposal disposal{DisposalId(row[0].toString()),
                          {},
                          *decisionAt(row, 1),
                          decisionAt(row, 4),
                          row[7].toBool()};
        TRY_LET(recordings, reader.select(u"SELECT recording FROM disposal_recording WHERE "
                                          "disposal = ? ORDER BY recording"_s,
                                          {row[0]}));
        for (const Row &recording : recordings)
            disposal.recordings.emplace_back(recording[0].toString());
        disposals.push_back(std::move(disposal));
    }
    return disposals;
}

} // namespace

Result<std::optional<int>> footage_terms::years(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT years FROM footage_term ORDER BY number DESC LIMIT 1"_s));
    return rows.empty() ? std::nullopt : std::optional(rows.front()[0].toInt());
}

Result<> footage_terms::add(store::Writer &writer, int years, const Decision &by)
{
    TRY(writer.execute(u"INSERT INTO footage_term (years, author, at) VALUES (?, ?, ?)"_s,
                       {years, by.by.toString(), by.at.toMSecsSinceEpoch()}));
    return {};
}

Result<Hold> holds::byId(const store::Reader &reader, const HoldId &id)
{
    TRY_LET(found, findHolds(reader, u"id = ?"_s, {id.toString()}));
    if (found.empty())
        return fail(Kind::NotFound, "supervision.no_such_hold", id.toString());
    return std::move(found.front());
}

Result<std::vector<Hold>> holds::of(const store::Reader &reader, const site::SittingId &sitting)
{
    return findHolds(reader, u"sitting = ?"_s, {sitting.toString()});
}

Result<> holds::add(store::Writer &writer, const Hold &hold)
{
    TRY(writer.execute(
        u"INSERT INTO footage_hold (id, sitting, why, author, at, serves) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {hold.id.toString(), hold.sitting.toString(), hold.placed.why, hold.placed.by.toString(),
         hold.placed.at.toMSecsSinceEpoch(), hold.serves}));
    return {};
}

Result<> holds::lift(store::Writer &writer, const HoldId &id, const Decision &by)
{
    TRY(writer.execute(u"UPDATE footage_hold SET lifted_by = ?, lifted_at = ?, lifted_why = ? "
                       "WHERE id = ?"_s,
                       {by.by.toString(), by.at.toMSecsSinceEpoch(), by.why, id.toString()}));
    return {};
}

Result<Disposal> disposals::byId(const store::Reader &reader, const DisposalId &id)
{
    TRY_LET(found, findDisposals(reader, u"id = ?"_s, {id.toString()}));
    if (found.empty())
        return fail(Kind::NotFound, "supervision.no_such_disposal", id.toString());
    return std::move(found.front());
}

Result<std::vector<Disposal>> disposals::waiting(const store::Reader &reader)
{
    return findDisposals(reader, u"decided_at IS NULL"_s);
}

Result<> disposals::add(store::Writer &writer, const Disposal &disposal)
{
    TRY(writer.execute(
        u"INSERT INTO disposal (id, why, proposed_by, proposed_at) VALUES (?, ?, ?, ?)"_s,
        {disposal.id.toString(), disposal.proposed.why, disposal.proposed.by.toString(),
         disposal.proposed.at.toMSecsSinceEpoch()}));
    for (const video::RecordingId &recording : disposal.recordings)
        TRY(writer.execute(u"INSERT INTO disposal_recording (disposal, recording) VALUES (?, ?)"_s,
                           {disposal.id.toString(), recording.toString()}));
    return {};
}

Result<> disposals::decide(store::Writer &writer, const DisposalId &id, const Decision &by,
                           bool isDone)
{
    TRY(writer.execute(
        u"UPDATE disposal SET decided_by = ?, decided_at = ?, decided_why = ?, "
        "is_done = ? WHERE id = ?"_s,
        {by.by.toString(), by.at.toMSecsSinceEpoch(), by.why, int(isDone), id.toString()}));
    return {};
}

} // namespace kaochang::supervision
