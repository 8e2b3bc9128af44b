// SPDX-License-Identifier: GPL-3.0-or-later
// From the scores of the required subjects to pass or fail: every subject at its own line, never a
// mean of them.
#pragma once

#include "rules/standard.h"

#include <span>

namespace kaochang::rules {

// Five different things; a zero is a mark.
enum class ScoreState { NotMarked, Absent, Exempt, Voided, Scored };

struct SubjectScore
{
    SubjectKind kind = SubjectKind::Theory;
    ScoreState state = ScoreState::NotMarked;
    Centi points = 0;            // Scored only, 0-10000
    bool failedKeySkill = false; // ★ confirmed: the subject fails, the points stay

    bool operator==(const SubjectScore &) const = default;
};

enum class SubjectVerdict { NotMarked, Absent, Exempt, Voided, KeySkillFailed, BelowLine, Passed };
enum class Verdict { Incomplete, Fail, Pass };

QStringView scoreStateWord(ScoreState state); // the stable word in tables: "not_marked"
std::optional<ScoreState> scoreStateNamed(QStringView word);
QStringView subjectVerdictWord(SubjectVerdict verdict);
QStringView verdictWord(Verdict verdict);

struct Decision
{
    struct Part
    {
        SubjectKind kind = SubjectKind::Theory;
        SubjectVerdict verdict = SubjectVerdict::NotMarked;

        bool operator==(const Part &) const = default;
    };
    Verdict verdict = Verdict::Incomplete;
    std::vector<Part> parts; // in the order the standard asks for them

    bool operator==(const Decision &) const = default;
};

SubjectVerdict judgeSubject(Centi passLine, const SubjectScore &score);

// A subject nobody scored is not marked yet. Codes: rules.no_subjects, rules.subject_not_required,
// rules.subject_twice, rules.mark_out_of_range.
Result<Decision> judge(std::span<const SubjectRule> required, std::span<const SubjectScore> scores);

} // namespace kaochang::rules
