// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/key_ins.h"

#include "store/rows.h"
#include "theory/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::theory::key_ins {
namespace {

Keyed fromRow(const store::Row &row)
{
    return {.enrolment = roster::EnrolmentId(row[0].toString()),
            .sitting = site::SittingId(row[1].toString()),
            .turn = row[2].toInt(),
            .entry = detail::entryOf(row, 3),
            .by = UserId(row[5].toString()),
            .at = fromMs(row[6].toLongLong()),
            .why = row[7].toString(),
            .table = ScoreTableId(row[8].toString())};
}

} // namespace

Result<std::vector<Keyed>> of(const store::Reader &reader, const roster::EnrolmentId &enrolment)
{
    return store::all(reader,
                      u"SELECT enrolment, sitting, turn, state, points, keyed_by, at, "
                      "why, score_table FROM theory_key_in WHERE enrolment = ? "
                      "ORDER BY turn"_s,
                      {enrolment.toString()}, fromRow);
}

Result<std::vector<Keyed>> of(const store::Reader &reader, const site::SittingId &sitting)
{
    return store::all(reader,
                      u"SELECT enrolment, sitting, turn, state, points, keyed_by, at, "
                      "why, score_table FROM theory_key_in WHERE sitting = ? "
                      "ORDER BY enrolment, turn"_s,
                      {sitting.toString()}, fromRow);
}

Result<std::vector<Keyed>> of(const store::Reader &reader, const ScoreTableId &table)
{
    return store::all(reader,
                      u"SELECT enrolment, sitting, turn, state, points, keyed_by, at, "
                      "why, score_table FROM theory_key_in WHERE score_table = ? "
                      "ORDER BY enrolment, turn"_s,
                      {table.toString()}, fromRow);
}

Result<> keep(store::Writer &writer, const Keyed &keyed)
{
    const QString table = keyed.table.toString();
    store::Row values{keyed.enrolment.toString(), keyed.sitting.toString(), keyed.turn};
    values += detail::entryColumns(keyed.entry);
    values += {keyed.by.toString(), keyed.at.toMSecsSinceEpoch(), keyed.why,
               table.isEmpty() ? QVariant() : QVariant(table)};
    TRY(writer.execute(u"INSERT OR REPLACE INTO theory_key_in (enrolment, sitting, turn, state, "
                       "points, keyed_by, at, why, score_table) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values));
    return {};
}

Result<> clear(store::Writer &writer, const roster::EnrolmentId &enrolment)
{
    TRY(writer.execute(u"DELETE FROM theory_key_in WHERE enrolment = ?"_s, {enrolment.toString()}));
    return {};
}

} // namespace kaochang::theory::key_ins
