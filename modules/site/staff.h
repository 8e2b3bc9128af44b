// SPDX-License-Identifier: GPL-3.0-or-later
// A person who works at the site, the card that allows it, and whom they must not assess.
#pragma once

#include "core/actor.h"
#include "rules/level.h"
#include "rules/occupation.h"
#include "site/institution.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace kaochang::site {

using StaffId = Id<struct StaffTag>;

// 鉴定考评人员管理工作规程: 考评员 assesses levels 5 to 3, 高级考评员 all levels.
enum class CardGrade { Assessor, SeniorAssessor, Supervisor };

struct Card
{
    QString number;
    CardGrade grade = CardGrade::Assessor;
    QStringList occupations; // codes; a supervisor's card names none
    QDate expires;           // the last day it counts

    bool operator==(const Card &) const = default;
};

enum class RelationKind { Relative, Pupil, Colleague }; // 近亲属, 师生, 同事

struct Relation // 回避
{
    RelationKind kind = RelationKind::Relative;
    QString name; // of the candidate, or of the unit for colleagues

    bool operator==(const Relation &) const = default;
};

struct Staff
{
    StaffId id; // null: not kept yet
    InstitutionId institution;
    QString name;
    UserId user; // the account this person signs in with; null: none yet
    std::vector<Role> roles;
    std::optional<Card> card;
    std::vector<Relation> avoids;
    QString phone = {};                  // personal data: sealed at rest, masked on screen
    std::optional<QDate> retiredOn = {}; // works here no more; records still name the person

    bool isA(Role role) const;
    bool mustAvoid(const QString &candidate, const QString &unit) const;
    bool operator==(const Staff &) const = default;
};

QStringView gradeWord(CardGrade grade);      // "assessor", "senior_assessor", "supervisor"
QStringView relationWord(RelationKind kind); // "relative", "pupil", "colleague"
std::optional<CardGrade> gradeNamed(QStringView word);
std::optional<RelationKind> relationNamed(QStringView word);

// Codes: site.no_name, site.no_role, site.bad_card (no number or no expiry),
// site.relation_without_name.
Result<> checkStaff(const Staff &staff);

struct Assignment
{
    rules::Occupation occupation;
    rules::Level level = rules::Level::Five;
    QDate day;
};
// May this person assess that? Denied: site.staff_retired, site.not_an_assessor, site.no_card,
// site.card_expired, site.card_other_occupation, site.card_grade_too_low; detail is the day, code
// or level, and the document that asks for the card.
Result<> mayAssess(const Staff &staff, const Assignment &assignment);

} // namespace kaochang::site
