// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/detail/corrections.h"

#include "store/rows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::practical::detail::corrections {
namespace {

constexpr std::array<QStringView, 3> Outcomes = {u"kept", u"confirmed", u"dismissed"};

Decision decisionOf(const QString &word)
{
    if (word.isEmpty())
        return Decision::Open;
    return word == u"confirmed"_s ? Decision::Confirmed : Decision::Refused;
}

Correction fromRow(const store::Row &row)
{
    return {.id = CorrectionId(row[0].toString()),
            .paper = PaperId(row[1].toString()),
            .assessor = UserId(row[2].toString()),
            .mark = {.aspect = row[3].toString(),
                     .points = row[4].toLongLong(),
                     .deductions = row[5].toString().split(u' ', Qt::SkipEmptyParts),
                     .note = row[6].toString(),
                     .veto = row[7].toString(),
                     .at = fromMs(row[10].toLongLong())},
            .proposedBy = UserId(row[8].toString()),
            .why = row[9].toString(),
            .decision = decisionOf(row[11].toString()),
            .decidedBy = UserId(row[12].toString())};
}

} // namespace

Result<Correction> byId(const store::Reader &reader, const CorrectionId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, paper, assessor, aspect, points, deductions, note, "
                                "veto, proposed_by, why, at, decision, decided_by "
                                "FROM practical_correction WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "practical.no_such_correction", id.toString());
    return fromRow(rows.front());
}

Result<std::vector<Correction>> of(const store::Reader &reader, const PaperId &paper)
{
    return store::all(reader,
                      u"SELECT id, paper, assessor, aspect, points, deductions, note, "
                      "veto, proposed_by, why, at, decision, decided_by "
                      "FROM practical_correction WHERE paper = ? ORDER BY at, id"_s,
                      {paper.toString()}, fromRow);
}

Result<> add(store::Writer &writer, const Correction &correction)
{
    const Mark &mark = correction.mark;
    TRY(writer.execute(
        u"INSERT INTO practical_correction (id, paper, assessor, aspect, points, deductions, note, "
        "veto, proposed_by, why, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {correction.id.toString(), correction.paper.toString(), correction.assessor.toString(),
         mark.aspect, mark.points, mark.deductions.join(u' '), mark.note,
         mark.isVeto() ? QVariant(mark.veto) : QVariant(), correction.proposedBy.toString(),
         correction.why, mark.at.toMSecsSinceEpoch()}));
    return {};
}

Result<> decide(store::Writer &writer, const Correction &correction, const QDateTime &at)
{
    const bool isConfirmed = correction.decision == Decision::Confirmed;
    TRY_LET(decided, writer.execute(u"UPDATE practical_correction SET decision = ?, "
                                    "decided_by = ?, decided_at = ? "
                                    "WHERE id = ? AND decision IS NULL"_s,
                                    {isConfirmed ? u"confirmed"_s : u"refused"_s,
                                     correction.decidedBy.toString(), at.toMSecsSinceEpoch(),
                                     correction.id.toString()}));
    if (decided == 0)
        return fail(Kind::Conflict, "practical.already_decided", correction.id.toString());
    return {};
}

Result<std::vector<Ruling>> rulings(const store::Reader &reader, const PaperId &paper)
{
    std::vector<Ruling> answer;
    TRY_LET(rows, reader.select(u"SELECT matter, outcome, ruled_by, why, at FROM practical_ruling "
                                "WHERE paper = ? ORDER BY at, matter"_s,
                                {paper.toString()}));
    for (const store::Row &row : rows) {
        const auto outcome = std::ranges::find(Outcomes, row[1].toString());
        answer.push_back({.paper = paper,
                          .matter = row[0].toString(),
                          .outcome = practical::Outcome(outcome - Outcomes.begin()),
                          .by = UserId(row[2].toString()),
                          .why = row[3].toString(),
                          .at = fromMs(row[4].toLongLong())});
    }
    return answer;
}

Result<> rule(store::Writer &writer, const Ruling &ruling)
{
    TRY(writer.execute(u"INSERT INTO practical_ruling (paper, matter, outcome, ruled_by, why, at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {ruling.paper.toString(), ruling.matter,
                        Outcomes.at(size_t(ruling.outcome)).toString(), ruling.by.toString(),
                        ruling.why, ruling.at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::practical::detail::corrections
