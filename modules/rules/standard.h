// SPDX-License-Identifier: GPL-3.0-or-later
// An occupation standard as data: subjects by level, pass lines, durations, staffing, ★ key skills.
#pragma once

#include "core/points.h"
#include "core/result.h"
#include "rules/level.h"
#include "rules/occupation.h"
#include "rules/subject.h"

namespace kaochang::rules {

// Whether a value was read in a source or only stands in for one: a sample must be shown as a
// sample.
enum class Origin { Read, Sample };

template <typename T>
struct Sourced
{
    T value{};
    Origin origin = Origin::Sample;
    QString source;

    bool operator==(const Sourced &) const = default;
};

struct SubjectRule
{
    SubjectKind kind = SubjectKind::Theory;
    Sourced<Centi> passLine; // hundredths; every subject has its own (成绩皆达60分以上)
    std::optional<Sourced<int>> minutes; // at least so long; nothing where no source says

    bool operator==(const SubjectRule &) const = default;
};

struct KeySkill // ★: failing it fails the practical, whatever the points
{
    QString id;
    Sourced<QString> text;

    bool operator==(const KeySkill &) const = default;
};

struct LevelRule
{
    Level level = Level::Five;
    std::vector<SubjectRule> subjects;
    std::vector<KeySkill> keySkills;

    bool operator==(const LevelRule &) const = default;
};

enum class StaffRole { Invigilator, Assessor };

struct StaffRatio
{
    SubjectKind subject = SubjectKind::Theory;
    StaffRole role = StaffRole::Invigilator;
    int perStaff = 0; // candidates one person may see to; 0: only the minimum is asked
    int minimum = 1;
    bool odd = false;
    Origin origin = Origin::Sample;
    QString source;

    bool operator==(const StaffRatio &) const = default;
};

struct Standard
{
    QString id;
    Edition edition = Edition::Of2022;
    QString code;
    QString name;
    QString document;
    std::vector<LevelRule> levels;
    std::vector<StaffRatio> staffing;

    bool operator==(const Standard &) const = default;
};

const std::vector<Standard> &standards(); // compiled in
// rules.standard_unknown; rules.level_not_in_standard.
Result<Standard> standardFor(Edition edition, QStringView code);
Result<LevelRule> levelRule(const Standard &standard, Level level);
// Codes: those of parseStrictObject, rules.data_breaks_schema, rules.level_twice,
// rules.subject_twice.
Result<Standard> parseStandard(const QByteArray &json);

} // namespace kaochang::rules
