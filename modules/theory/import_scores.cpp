// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/import_scores.h"

#include "theory/detail/columns.h"
#include "theory/detail/open_paper.h"
#include "theory/key_ins.h"
#include "theory/scores.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::theory {
namespace {

constexpr int DigestSize = 32;

Result<> keyRow(store::Writer &writer, const ScoreTable &table, const TableRow &row)
{
    TRY_LET(sitting, detail::openPaper(writer, row.enrolment));
    TRY_LET(keyed, key_ins::of(writer, row.enrolment));
    TRY_LET(standing, scores::current(writer, row.enrolment));
    if (sitting != table.sitting || !keyed.empty() || standing)
        return fail(Kind::Conflict, "theory.plan_is_stale", QString::number(row.row));
    return key_ins::keep(writer, {.enrolment = row.enrolment,
                                  .sitting = sitting,
                                  .turn = 1,
                                  .entry = row.entry,
                                  .by = table.importedBy,
                                  .at = table.at,
                                  .why = {},
                                  .table = table.id});
}

// The table, waiting and somebody else's; its rows that nobody keyed a second time.
Result<ScoreTable> waiting(const store::Reader &reader, const ScoreTableId &id, const Actor &by)
{
    TRY_LET(table, score_tables::byId(reader, id));
    if (table.state != TableState::Waiting)
        return fail(Kind::Conflict, "theory.already_decided", id.toString());
    if (table.importedBy == by.user)
        return fail(Kind::Denied, "theory.same_person");
    TRY(detail::openSitting(reader, table.sitting));
    return table;
}

Result<std::vector<Keyed>> undisputed(const store::Reader &reader, const ScoreTableId &id)
{
    std::vector<Keyed> answer;
    TRY_LET(rows, key_ins::of(reader, id));
    for (const Keyed &row : rows) {
        TRY_LET(both, key_ins::of(reader, row.enrolment));
        if (both.size() == 1)
            answer.push_back(row);
    }
    return answer;
}

QJsonObject told(const Score &score)
{
    QJsonObject body = detail::told(score.entry);
    body.insert(u"enrolment"_s, score.enrolment.toString());
    body.insert(u"version"_s, score.version);
    return body;
}

} // namespace

Result<ScoreTable> ImportScores::take(const Actor &by, const TablePlan &plan,
                                      const QByteArray &sha256) const
{
    if (plan.rows.empty())
        return fail(Kind::Invalid, "theory.nothing_to_import");
    if (sha256.size() != DigestSize)
        return fail(Kind::Invalid, "theory.bad_digest");
    const ScoreTable table{.id = ScoreTableId::make(m_clock),
                           .sitting = plan.sitting,
                           .sha256 = sha256,
                           .importedBy = by.user,
                           .at = m_clock.now(),
                           .state = TableState::Waiting,
                           .decidedBy = {}};
    const store::Act act{by, u"theory.import_scores"_s, table.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<ScoreTable> {
        TRY(score_tables::add(writer, table));
        for (const TableRow &row : plan.rows)
            TRY(keyRow(writer, table, row));
        writer.tell({{u"sitting"_s, table.sitting.toString()},
                     {u"sha256"_s, QString::fromLatin1(sha256.toHex())},
                     {u"rows"_s, int(plan.rows.size())}});
        return table;
    });
}

Result<std::vector<Score>> ImportScores::accept(const Actor &by, const ScoreTableId &id) const
{
    const store::Act act{by, u"theory.accept_scores"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<std::vector<Score>> {
        TRY_LET(table, waiting(writer, id, by));
        TRY_LET(rows, undisputed(writer, id));
        std::vector<Score> answer;
        QJsonArray list;
        for (const Keyed &row : rows) {
            TRY_LET(score, scores::confirm(writer, {.enrolment = row.enrolment,
                                                    .sitting = row.sitting,
                                                    .version = 0,
                                                    .entry = row.entry,
                                                    .enteredBy = row.by,
                                                    .confirmedBy = by.user,
                                                    .at = m_clock.now(),
                                                    .why = {}}));
            TRY(key_ins::clear(writer, row.enrolment));
            list.append(told(score));
            answer.push_back(std::move(score));
        }
        table.state = TableState::Accepted;
        table.decidedBy = by.user;
        TRY(score_tables::decide(writer, table));
        writer.tell({{u"scores"_s, list}});
        return answer;
    });
}

Result<> ImportScores::reject(const Actor &by, const ScoreTableId &id, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "theory.reason_needed");
    const store::Act act{by, u"theory.reject_scores"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(table, waiting(writer, id, by));
        TRY_LET(rows, undisputed(writer, id));
        for (const Keyed &row : rows)
            TRY(key_ins::clear(writer, row.enrolment));
        table.state = TableState::Rejected;
        table.decidedBy = by.user;
        TRY(score_tables::decide(writer, table));
        writer.tell({{u"rows"_s, int(rows.size())}});
        return {};
    });
}

} // namespace kaochang::theory
