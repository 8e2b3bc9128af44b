// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panel_scores.h"

#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::practical::panel_scores {
namespace {

QString doubtsColumn(const std::vector<rules::Doubt> &doubts)
{
    QStringList words;
    for (const rules::Doubt doubt : doubts)
        words.append(rules::doubtWord(doubt).toString());
    return words.join(u' ');
}

std::vector<rules::Doubt> doubtsOf(const QString &column)
{
    std::vector<rules::Doubt> doubts;
    for (const QString &word : column.split(u' ', Qt::SkipEmptyParts))
        if (const auto doubt = rules::doubtNamed(word))
            doubts.push_back(*doubt);
    return doubts;
}

PanelScore fromRow(const store::Row &row)
{
    const auto state = rules::scoreStateNamed(row[2].toString());
    return {.paper = PaperId(row[0].toString()),
            .version = row[1].toInt(),
            .state = state.value_or(rules::ScoreState::NotMarked),
            .points = row[3].toLongLong(),
            .exact = rules::exactNamed(row[4].toString()).value_or(rules::Exact{}),
            .rule = row[5].toString(),
            .failedKeySkill = row[6].toString().split(u' ', Qt::SkipEmptyParts),
            .doubts = doubtsOf(row[7].toString()),
            .at = fromMs(row[8].toLongLong())};
}

bool saysTheSame(PanelScore standing, const PanelScore &score)
{
    standing.version = score.version;
    standing.at = score.at;
    return standing == score;
}

} // namespace

Result<std::optional<PanelScore>> current(const store::Reader &reader, const PaperId &paper)
{
    return store::first(reader,
                        u"SELECT paper, version, state, points, exact, rule, "
                        "failed_key_skill, doubts, at FROM practical_score "
                        "WHERE paper = ? ORDER BY version DESC LIMIT 1"_s,
                        {paper.toString()}, fromRow);
}

Result<std::vector<PanelScore>> history(const store::Reader &reader, const PaperId &paper)
{
    return store::all(reader,
                      u"SELECT paper, version, state, points, exact, rule, "
                      "failed_key_skill, doubts, at FROM practical_score "
                      "WHERE paper = ? ORDER BY version"_s,
                      {paper.toString()}, fromRow);
}

Result<PanelScore> keep(store::Writer &writer, PanelScore score)
{
    TRY_LET(standing, current(writer, score.paper));
    if (standing && saysTheSame(*standing, score))
        return *standing;
    const bool isScored = score.state == rules::ScoreState::Scored;
    score.version = standing ? standing->version + 1 : 1;
    TRY(writer.execute(u"INSERT INTO practical_score (paper, version, state, points, exact, rule, "
                       "failed_key_skill, doubts, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {score.paper.toString(), score.version,
                        rules::scoreStateWord(score.state).toString(),
                        isScored ? QVariant(score.points) : QVariant(),
                        isScored ? rules::exactText(score.exact) : QString(), score.rule,
                        score.failedKeySkill.join(u' '), doubtsColumn(score.doubts),
                        score.at.toMSecsSinceEpoch()}));
    return score;
}

} // namespace kaochang::practical::panel_scores
