// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/panel_score.h"

#include <algorithm>

namespace kaochang::practical {
namespace {

using rules::ScoreState;

const Ruling *rulingOn(const PaperFacts &facts, const QString &matter)
{
    const auto found = std::ranges::find(facts.rulings, matter, &Ruling::matter);
    return found == facts.rulings.end() ? nullptr : &*found;
}

int seenFailed(const PaperFacts &facts, const QString &aspect)
{
    return int(std::ranges::count_if(facts.sheets, [&](const Sheet &sheet) {
        return std::ranges::any_of(
            sheet.marks, [&](const Mark &mark) { return mark.aspect == aspect && mark.isVeto(); });
    }));
}

struct Vetoes
{
    QStringList failed;
    QStringList open;
};

// scoring.md 3.5: a ★ counts when more than half of the panel saw it failed, or the chief confirms
// it.
Vetoes vetoesOf(const Scheme &scheme, const PaperFacts &facts)
{
    Vetoes vetoes;
    for (const Aspect &aspect : scheme.aspects()) {
        const int seen = aspect.isKeySkill() ? seenFailed(facts, aspect.number) : 0;
        if (seen == 0)
            continue;
        const Ruling *ruling = rulingOn(facts, aspect.number);
        const bool isChiefs = ruling && ruling->outcome == Outcome::Confirmed;
        if (rules::isConfirmed(seen, int(facts.panelSize), isChiefs))
            vetoes.failed.append(aspect.number);
        else if (!ruling)
            vetoes.open.append(aspect.number);
    }
    return vetoes;
}

Result<PanelScore> scoreOf(const Scheme &scheme, const PaperFacts &facts,
                           const std::vector<Centi> &totals, const QStringList &failed)
{
    const rules::Scale scale{scheme.full, facts.passLine, scheme.unit, 0};
    TRY_LET(combined, rules::combine({scheme.combine, {}}, totals, scale));
    PanelScore score;
    score.state = ScoreState::Scored;
    score.points = combined.points;
    score.exact = combined.exact;
    score.rule = combined.rule;
    score.failedKeySkill = failed;
    score.doubts = combined.doubts;
    return score;
}

} // namespace

Result<Assessment> assess(const Scheme &scheme, const PaperFacts &facts)
{
    Assessment answer;
    if (facts.sheets.size() < facts.panelSize)
        return answer;
    const ScoreState state = facts.sheets.front().state;
    const auto agrees = [state](const Sheet &sheet) { return sheet.state == state; };
    if (!std::ranges::all_of(facts.sheets, agrees)) {
        answer.stage = Stage::StatesDiffer;
        return answer;
    }
    if (state != ScoreState::Scored) {
        answer.stage = Stage::Settled;
        answer.score.emplace().state = state;
        return answer;
    }
    for (const Sheet &sheet : facts.sheets)
        answer.totals.push_back(totalOf(sheet.marks));
    const auto [lowest, highest] = std::ranges::minmax(answer.totals);
    answer.spread = highest - lowest;
    const Vetoes vetoes = vetoesOf(scheme, facts);
    answer.openVetoes = vetoes.open;
    if (answer.spread > scheme.spreadLimit && !rulingOn(facts, SpreadMatter)) {
        answer.stage = Stage::Discuss;
    } else if (!vetoes.open.isEmpty()) {
        answer.stage = Stage::RuleOnVeto;
    } else {
        TRY_LET(score, scoreOf(scheme, facts, answer.totals, vetoes.failed));
        answer.stage = Stage::Settled;
        answer.score = std::move(score);
    }
    return answer;
}

} // namespace kaochang::practical
