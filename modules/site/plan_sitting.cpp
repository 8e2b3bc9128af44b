// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/plan_sitting.h"

#include "rules/deadline.h"
#include "rules/standard.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

QString span(const QDate &from, const QDate &to)
{
    return from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate);
}

QString scopeClause(const rules::Policy &policy)
{
    return policy.outOfScope ? rules::clauseText(policy.outOfScope->clause) : policy.document;
}

// domain.md 7 row 13: the filed scope and its days are the gate of every plan (003 三(三), 000
// 七(三), 002 五(一), 004 五(一)).
Result<Filing> fittingFiling(const store::Reader &reader, const rules::Policy &policy,
                             const Plan &plan)
{
    QString lapsed;
    QString withdrawn;
    TRY_LET(filings, filings::of(reader, plan.institution));
    for (Filing &filing : filings) {
        if (!filing.covers(plan.occupation, plan.level))
            continue;
        if (filing.retiredOn) {
            withdrawn = filing.number + u' ' + filing.retiredOn->toString(Qt::ISODate);
            continue;
        }
        if (filing.isValidOn(plan.firstDay) && filing.isValidOn(plan.lastDay))
            return std::move(filing);
        if (lapsed.isEmpty())
            lapsed = filing.number + u' ' + span(filing.from, filing.to);
    }
    if (!lapsed.isEmpty())
        return fail(Kind::Denied, "site.filing_not_valid", lapsed + u"; "_s + scopeClause(policy));
    if (!withdrawn.isEmpty())
        return fail(Kind::Denied, "site.filing_withdrawn",
                    withdrawn + u"; "_s + scopeClause(policy));
    return fail(Kind::Denied, "site.out_of_scope",
                plan.occupation.code + u' ' + rules::levelTitle(plan.level) + u"; "_s
                    + scopeClause(policy));
}

Result<std::vector<rules::Warning>> warningsOn(const rules::Policy &policy, const Plan &plan,
                                               const QDate &today)
{
    const auto &[edition, code, name, trades] = plan.occupation;
    TRY_LET(warnings, rules::reviewOccupation(edition, code, name));
    for (const rules::Warning &warning : rules::admissionWarnings(name))
        warnings.push_back(warning);
    if (const auto lapse = rules::lapse(policy, plan.firstDay))
        warnings.push_back(*lapse);
    TRY_LET(duties,
            rules::duties(policy, {plan.firstDay, plan.lastDay}, rules::Calendar::shipped()));
    for (const rules::Duty &duty : duties) {
        if (duty.kind == rules::DutyKind::FilePlan && duty.deadline.due < today)
            warnings.push_back({"site.plan_is_late", duty.deadline.due.toString(Qt::ISODate)
                                                         + u"; "_s
                                                         + rules::clauseText(duty.clause)});
    }
    return warnings;
}

Result<> checkRooms(const store::Reader &reader, const Sitting &sitting)
{
    if (sitting.rooms.empty())
        return fail(Kind::Invalid, "site.no_rooms");
    for (const RoomId &room : sitting.rooms) {
        TRY_LET(kept, rooms::byId(reader, room));
        if (kept.retiredOn)
            return fail(Kind::Conflict, "site.room_retired", kept.name);
        TRY_LET(holder, sittings::holding(reader, room, sitting));
        if (holder)
            return fail(Kind::Conflict, "site.room_taken", holder->toString());
    }
    return {};
}

Result<> checkTimes(const Sitting &sitting, const Plan &plan)
{
    if (!sitting.startsAt.isValid() || !sitting.endsAt.isValid()
        || sitting.endsAt <= sitting.startsAt)
        return fail(Kind::Invalid, "site.bad_times");
    if (sitting.day() < plan.firstDay || sitting.day() > plan.lastDay)
        return fail(Kind::Invalid, "site.outside_the_plan", span(plan.firstDay, plan.lastDay));
    return {};
}

// An occupation whose standard is not compiled in has nothing to be held against.
Result<> checkSubjects(const Sitting &sitting)
{
    const auto standard = rules::standardFor(sitting.occupation.edition, sitting.occupation.code);
    if (!standard)
        return {};
    TRY_LET(rule, rules::levelRule(*standard, sitting.level));
    for (const rules::SubjectKind subject : sitting.subjects) {
        if (std::ranges::count(rule.subjects, subject, &rules::SubjectRule::kind) == 0)
            return fail(Kind::Invalid, "site.subject_not_in_standard",
                        rules::subjectTitle(subject).toString());
    }
    return {};
}

QJsonObject told(const Plan &plan)
{
    return {{u"institution"_s, plan.institution.toString()},
            {u"filing"_s, plan.filing.toString()},
            {u"edition"_s, rules::editionTitle(plan.occupation.edition).toString()},
            {u"occupation"_s, plan.occupation.code},
            {u"level"_s, int(plan.level)},
            {u"method"_s, rules::methodWord(plan.method).toString()},
            {u"first_day"_s, plan.firstDay.toString(Qt::ISODate)},
            {u"last_day"_s, plan.lastDay.toString(Qt::ISODate)}};
}

QJsonObject told(const Sitting &sitting)
{
    QJsonArray rooms;
    for (const RoomId &room : sitting.rooms)
        rooms.append(room.toString());
    QJsonArray subjects;
    for (const rules::SubjectKind subject : sitting.subjects)
        subjects.append(rules::subjectWord(subject).toString());
    return {{u"plan"_s, sitting.plan.toString()},
            {u"subjects"_s, subjects},
            {u"starts_at"_s, sitting.startsAt.toMSecsSinceEpoch()},
            {u"ends_at"_s, sitting.endsAt.toMSecsSinceEpoch()},
            {u"rooms"_s, rooms}};
}

} // namespace

Result<Planned> PlanSitting::makePlan(const Actor &by, Plan plan) const
{
    if (!plan.firstDay.isValid() || !plan.lastDay.isValid() || plan.lastDay < plan.firstDay)
        return fail(Kind::Invalid, "site.bad_days");
    if (plan.lastDay < m_clock.today())
        return fail(Kind::Invalid, "site.plan_in_the_past", plan.lastDay.toString(Qt::ISODate));
    plan.id = PlanId::make(m_clock);
    plan.filedOn.reset();
    plan.reportedOn.reset();
    const store::Act act{by, u"site.make_plan"_s, plan.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Planned> {
        TRY_LET(institution, institutions::byId(writer, plan.institution));
        if (institution.retiredOn)
            return fail(Kind::Denied, "site.institution_retired", institution.name);
        TRY_LET(policy, rules::policyNamed(institution.profile));
        TRY(rules::mayUse(policy, plan.method));
        TRY_LET(filing, fittingFiling(writer, policy, plan));
        TRY_LET(warnings, warningsOn(policy, plan, m_clock.today()));
        plan.filing = filing.id;
        TRY(plans::add(writer, plan));
        writer.tell(told(plan));
        return Planned{plan, warnings};
    });
}

Result<Sitting> PlanSitting::addSitting(const Actor &by, Sitting sitting) const
{
    if (sitting.subjects.empty())
        return fail(Kind::Invalid, "site.no_subjects");
    sitting.id = SittingId::make(m_clock);
    const store::Act act{by, u"site.add_sitting"_s, sitting.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Sitting> {
        TRY_LET(plan, plans::byId(writer, sitting.plan));
        TRY(checkTimes(sitting, plan));
        TRY(checkRooms(writer, sitting));
        sitting.occupation = plan.occupation;
        sitting.level = plan.level;
        TRY(checkSubjects(sitting));
        TRY(sittings::add(writer, sitting));
        writer.tell(told(sitting));
        return sittings::byId(writer, sitting.id);
    });
}

Result<Plan> PlanSitting::noteFiled(const Actor &by, const PlanId &id, const QDate &day) const
{
    if (day > m_clock.today())
        return fail(Kind::Invalid, "site.day_in_the_future", day.toString(Qt::ISODate));
    const store::Act act{by, u"site.note_filed"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Plan> {
        TRY(plans::byId(writer, id));
        TRY(plans::noteFiled(writer, id, day));
        writer.tell({{u"day"_s, day.toString(Qt::ISODate)}});
        return plans::byId(writer, id);
    });
}

Result<Plan> PlanSitting::noteReported(const Actor &by, const PlanId &id, const QDate &day) const
{
    if (day > m_clock.today())
        return fail(Kind::Invalid, "site.day_in_the_future", day.toString(Qt::ISODate));
    const store::Act act{by, u"site.note_reported"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Plan> {
        TRY(plans::byId(writer, id));
        TRY(plans::noteReported(writer, id, day));
        writer.tell({{u"day"_s, day.toString(Qt::ISODate)}});
        return plans::byId(writer, id);
    });
}

} // namespace kaochang::site
