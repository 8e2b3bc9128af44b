// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/staff.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

constexpr std::array<QStringView, 3> Grades = {u"assessor", u"senior_assessor", u"supervisor"};
constexpr std::array<QStringView, 3> Relations = {u"relative", u"pupil", u"colleague"};

template <typename Enum>
std::optional<Enum> named(const std::array<QStringView, 3> &words, QStringView word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

} // namespace

bool Staff::isA(Role role) const
{
    return std::ranges::count(roles, role) > 0;
}

bool Staff::mustAvoid(const QString &candidate, const QString &unit) const
{
    return std::ranges::any_of(avoids, [&](const Relation &relation) {
        return relation.name == (relation.kind == RelationKind::Colleague ? unit : candidate);
    });
}

QStringView gradeWord(CardGrade grade)
{
    return Grades.at(size_t(grade));
}

QStringView relationWord(RelationKind kind)
{
    return Relations.at(size_t(kind));
}

std::optional<CardGrade> gradeNamed(QStringView word)
{
    return named<CardGrade>(Grades, word);
}

std::optional<RelationKind> relationNamed(QStringView word)
{
    return named<RelationKind>(Relations, word);
}

Result<> checkStaff(const Staff &staff)
{
    if (staff.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_name");
    if (staff.roles.empty())
        return fail(Kind::Invalid, "site.no_role");
    if (staff.card && (staff.card->number.trimmed().isEmpty() || !staff.card->expires.isValid()))
        return fail(Kind::Invalid, "site.bad_card");
    for (const Relation &relation : staff.avoids) {
        if (relation.name.trimmed().isEmpty())
            return fail(Kind::Invalid, "site.relation_without_name");
    }
    return {};
}

namespace {

// The working rules for assessors (domain.md 3): a card for the occupation, senior above level 3.
QString underTheRules(const QString &what)
{
    return what + u"; 鉴定考评人员管理工作规程"_s;
}

} // namespace

Result<> mayAssess(const Staff &staff, const Assignment &assignment)
{
    if (staff.retiredOn && *staff.retiredOn <= assignment.day)
        return fail(Kind::Denied, "site.staff_retired", staff.retiredOn->toString(Qt::ISODate));
    if (!staff.isA(Role::Assessor) && !staff.isA(Role::ChiefAssessor))
        return fail(Kind::Denied, "site.not_an_assessor", staff.id.toString());
    if (!staff.card || staff.card->grade == CardGrade::Supervisor)
        return fail(Kind::Denied, "site.no_card", staff.id.toString());
    const Card &card = *staff.card;
    if (card.expires < assignment.day)
        return fail(Kind::Denied, "site.card_expired",
                    underTheRules(card.expires.toString(Qt::ISODate)));
    if (!card.occupations.contains(assignment.occupation.code))
        return fail(Kind::Denied, "site.card_other_occupation",
                    underTheRules(assignment.occupation.code));
    const bool isHigh = assignment.level < rules::Level::Three; // level 1 is the highest
    if (isHigh && card.grade != CardGrade::SeniorAssessor)
        return fail(Kind::Denied, "site.card_grade_too_low",
                    underTheRules(rules::levelTitle(assignment.level)));
    return {};
}

} // namespace kaochang::site
