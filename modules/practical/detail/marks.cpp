// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/detail/marks.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::practical::detail::marks {
namespace {

Mark fromRow(const store::Row &row)
{
    return {.aspect = row[1].toString(),
            .points = row[2].toLongLong(),
            .deductions = row[3].toString().split(u' ', Qt::SkipEmptyParts),
            .note = row[4].toString(),
            .veto = row[5].toString(),
            .at = fromMs(row[6].toLongLong())};
}

} // namespace

Result<std::vector<Mark>> of(const store::Reader &reader, const PaperId &paper,
                             const UserId &assessor)
{
    return store::all(reader,
                      u"SELECT max(entry), aspect, points, deductions, note, veto, at "
                      "FROM practical_mark WHERE paper = ? AND assessor = ? "
                      "AND undone_at IS NULL GROUP BY aspect ORDER BY 1"_s,
                      {paper.toString(), assessor.toString()}, fromRow);
}

Result<bool> any(const store::Reader &reader, const PaperId &paper)
{
    TRY_LET(rows, reader.select(u"SELECT 1 FROM practical_mark WHERE paper = ? LIMIT 1"_s,
                                {paper.toString()}));
    return !rows.empty();
}

Result<std::vector<Moment>> moments(const store::Reader &reader, const PaperId &paper)
{
    std::vector<Moment> answer;
    TRY_LET(rows, reader.select(u"SELECT max(entry), aspect, at FROM practical_mark "
                                "WHERE paper = ? AND undone_at IS NULL "
                                "GROUP BY assessor, aspect ORDER BY at, 1"_s,
                                {paper.toString()}));
    for (const store::Row &row : rows)
        answer.push_back({row[1].toString(), fromMs(row[2].toLongLong())});
    return answer;
}

Result<> keep(store::Writer &writer, const PaperId &paper, const UserId &assessor, const Mark &mark)
{
    TRY(writer.execute(u"INSERT INTO practical_mark (paper, assessor, aspect, points, deductions, "
                       "note, veto, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {paper.toString(), assessor.toString(), mark.aspect, mark.points,
                        mark.deductions.join(u' '), mark.note,
                        mark.isVeto() ? QVariant(mark.veto) : QVariant(),
                        mark.at.toMSecsSinceEpoch()}));
    return {};
}

Result<Mark> undoLast(store::Writer &writer, const PaperId &paper, const UserId &assessor,
                      const QDateTime &at)
{
    TRY_LET(rows, writer.select(u"SELECT entry, aspect, points, deductions, note, veto, at "
                                "FROM practical_mark WHERE paper = ? AND assessor = ? "
                                "AND undone_at IS NULL ORDER BY entry DESC LIMIT 1"_s,
                                {paper.toString(), assessor.toString()}));
    if (rows.empty())
        return fail(Kind::Conflict, "practical.nothing_to_undo", paper.toString());
    TRY(writer.execute(u"UPDATE practical_mark SET undone_at = ? WHERE entry = ?"_s,
                       {at.toMSecsSinceEpoch(), rows.front()[0]}));
    return fromRow(rows.front());
}

Result<std::vector<Sheet>> submissions(const store::Reader &reader, const PaperId &paper)
{
    std::vector<Sheet> answer;
    TRY_LET(rows, reader.select(u"SELECT assessor, state, why, at FROM practical_submission "
                                "WHERE paper = ? ORDER BY at, assessor"_s,
                                {paper.toString()}));
    for (const store::Row &row : rows) {
        const auto state = rules::scoreStateNamed(row[1].toString());
        answer.push_back({.assessor = UserId(row[0].toString()),
                          .state = state.value_or(rules::ScoreState::NotMarked),
                          .why = row[2].toString(),
                          .submittedAt = fromMs(row[3].toLongLong()),
                          .given = {},
                          .marks = {}});
    }
    return answer;
}

Result<> submit(store::Writer &writer, const PaperId &paper, const Sheet &sheet)
{
    TRY(writer.execute(u"INSERT INTO practical_submission (paper, assessor, state, why, at) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {paper.toString(), sheet.assessor.toString(),
                        rules::scoreStateWord(sheet.state).toString(), sheet.why,
                        sheet.submittedAt.toMSecsSinceEpoch()}));
    return {};
}

Result<> takeBack(store::Writer &writer, const PaperId &paper, const UserId &assessor)
{
    TRY(writer.execute(u"DELETE FROM practical_submission WHERE paper = ? AND assessor = ?"_s,
                       {paper.toString(), assessor.toString()}));
    return {};
}

} // namespace kaochang::practical::detail::marks
