// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/verdict.h"

#include <algorithm>
#include <array>

namespace kaochang::rules {
namespace {

constexpr std::array<QStringView, 5> States = {u"not_marked", u"absent", u"exempt", u"voided",
                                               u"scored"};
constexpr std::array<QStringView, 7> SubjectVerdicts = {
    u"not_marked", u"absent", u"exempt", u"voided", u"key_skill_failed", u"below_line", u"passed"};
constexpr std::array<QStringView, 3> Verdicts = {u"incomplete", u"fail", u"pass"};

Result<> check(std::span<const SubjectRule> required, std::span<const SubjectScore> scores)
{
    if (required.empty())
        return fail(Kind::Invalid, "rules.no_subjects");
    for (const SubjectScore &score : scores) {
        if (std::ranges::find(required, score.kind, &SubjectRule::kind) == required.end())
            return fail(Kind::Invalid, "rules.subject_not_required",
                        subjectWord(score.kind).toString());
        if (std::ranges::count(scores, score.kind, &SubjectScore::kind) > 1)
            return fail(Kind::Conflict, "rules.subject_twice", subjectWord(score.kind).toString());
        if (score.state == ScoreState::Scored && (score.points < 0 || score.points > 100'00))
            return fail(Kind::Invalid, "rules.mark_out_of_range");
    }
    return {};
}

Verdict overall(const std::vector<Decision::Part> &parts)
{
    using enum SubjectVerdict;
    const auto any = [&](SubjectVerdict verdict) {
        return std::ranges::find(parts, verdict, &Decision::Part::verdict) != parts.end();
    };
    // A blank is unfinished work, even beside a failed subject: no register closes over it.
    if (any(NotMarked))
        return Verdict::Incomplete;
    // 成绩皆达60分（含）以上者为合格: conjunctive. Absent from one required subject is a fail.
    const bool failed = any(Absent) || any(Voided) || any(KeySkillFailed) || any(BelowLine);
    return failed ? Verdict::Fail : Verdict::Pass;
}

} // namespace

QStringView scoreStateWord(ScoreState state)
{
    return States.at(static_cast<size_t>(state));
}

std::optional<ScoreState> scoreStateNamed(QStringView word)
{
    const auto *found = std::ranges::find(States, word);
    return found == States.end() ? std::nullopt
                                 : std::optional(static_cast<ScoreState>(found - States.begin()));
}

QStringView subjectVerdictWord(SubjectVerdict verdict)
{
    return SubjectVerdicts.at(static_cast<size_t>(verdict));
}

QStringView verdictWord(Verdict verdict)
{
    return Verdicts.at(static_cast<size_t>(verdict));
}

SubjectVerdict judgeSubject(Centi passLine, const SubjectScore &score)
{
    switch (score.state) {
    case ScoreState::NotMarked:
        return SubjectVerdict::NotMarked;
    case ScoreState::Absent:
        return SubjectVerdict::Absent;
    case ScoreState::Exempt:
        return SubjectVerdict::Exempt;
    case ScoreState::Voided:
        return SubjectVerdict::Voided;
    case ScoreState::Scored:
        break;
    }
    // ★: 违反操作规程或未达到该技能要求的，则技能考核成绩为不合格, whatever the points.
    if (score.failedKeySkill)
        return SubjectVerdict::KeySkillFailed;
    return score.points >= passLine ? SubjectVerdict::Passed : SubjectVerdict::BelowLine;
}

Result<Decision> judge(std::span<const SubjectRule> required, std::span<const SubjectScore> scores)
{
    TRY(check(required, scores));
    Decision decision;
    for (const SubjectRule &rule : required) {
        const auto score = std::ranges::find(scores, rule.kind, &SubjectScore::kind);
        decision.parts.push_back({rule.kind, score == scores.end()
                                                 ? SubjectVerdict::NotMarked
                                                 : judgeSubject(rule.passLine.value, *score)});
    }
    decision.verdict = overall(decision.parts);
    return decision;
}

} // namespace kaochang::rules
