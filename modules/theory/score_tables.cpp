// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/score_tables.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::theory::score_tables {
namespace {

ScoreTable fromRow(const store::Row &row)
{
    const QString decision = row[5].toString();
    return {.id = ScoreTableId(row[0].toString()),
            .sitting = site::SittingId(row[1].toString()),
            .sha256 = row[2].toByteArray(),
            .importedBy = UserId(row[3].toString()),
            .at = fromMs(row[4].toLongLong()),
            .state = decision.isEmpty()          ? TableState::Waiting
                     : decision == u"accepted"_s ? TableState::Accepted
                                                 : TableState::Rejected,
            .decidedBy = UserId(row[6].toString())};
}

} // namespace

Result<ScoreTable> byId(const store::Reader &reader, const ScoreTableId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, sitting, sha256, imported_by, at, decision, "
                                "decided_by FROM theory_table WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "theory.no_such_table", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<ScoreTable>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(reader,
                      u"SELECT id, sitting, sha256, imported_by, at, decision, "
                      "decided_by FROM theory_table WHERE sitting = ? ORDER BY at, id"_s,
                      {sitting.toString()}, fromRow);
}

Result<> add(store::Writer &writer, const ScoreTable &table)
{
    TRY(writer.execute(u"INSERT INTO theory_table (id, sitting, sha256, imported_by, at) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {table.id.toString(), table.sitting.toString(), table.sha256,
                        table.importedBy.toString(), table.at.toMSecsSinceEpoch()}));
    return {};
}

Result<> decide(store::Writer &writer, const ScoreTable &table)
{
    const QString decision = table.state == TableState::Accepted ? u"accepted"_s : u"rejected"_s;
    TRY(writer.execute(u"UPDATE theory_table SET decision = ?, decided_by = ? WHERE id = ?"_s,
                       {decision, table.decidedBy.toString(), table.id.toString()}));
    return {};
}

} // namespace kaochang::theory::score_tables
