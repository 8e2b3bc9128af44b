// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/families.h"
#include "ctl/operands.h"
#include "roster/enrolments.h"
#include "rules/policy.h"
#include "site/duties.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/plan_sitting.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "site/staff_list.h"
#include "ui/error_text.h"
#include "ui/terms.h"
#include "video/source.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

Result<> showInstitutions(const store::Reader &reader, Answer &answer)
{
    QJsonArray list;
    TRY_LET(institutions, site::institutions::all(reader));
    for (const site::Institution &each : institutions) {
        QJsonArray filed;
        TRY_LET(filings, site::filings::of(reader, each.id));
        for (const site::Filing &filing : filings)
            filed.append(QJsonObject{{u"number"_s, filing.number},
                                     {u"from"_s, filing.from.toString(Qt::ISODate)},
                                     {u"to"_s, filing.to.toString(Qt::ISODate)},
                                     {u"occupations"_s, qint64(filing.scope.size())}});
        list.append(QJsonObject{{u"id"_s, each.id.toString()},
                                {u"name"_s, each.name},
                                {u"code"_s, each.code},
                                {u"profile"_s, each.profile},
                                {u"data"_s, site::dataWord(each.data).toString()},
                                {u"filings"_s, filed}});
        answer.lines << row({each.code, each.name, each.profile});
    }
    answer.json.insert(u"institutions"_s, list);
    return {};
}

Result<> showRooms(const store::Reader &reader, Answer &answer)
{
    QJsonArray list;
    TRY_LET(rooms, site::rooms::all(reader));
    for (const site::Room &room : rooms) {
        QJsonArray watching;
        QStringList places;
        TRY_LET(cameras, site::rooms::camerasOf(reader, room.id));
        for (const site::Camera &camera : cameras) {
            places << camera.name + u' ' + video::redactedAddress(camera.address);
            watching.append(QJsonObject{{u"name"_s, camera.name},
                                        {u"address"_s, video::redactedAddress(camera.address)}});
        }
        list.append(QJsonObject{{u"id"_s, room.id.toString()},
                                {u"name"_s, room.name},
                                {u"kind"_s, site::roomWord(room.kind).toString()},
                                {u"places"_s, room.places},
                                {u"cameras"_s, watching}});
        answer.lines << row({room.name, QString::number(room.places), places.join(u"; "_s)});
    }
    answer.json.insert(u"rooms"_s, list);
    return {};
}

Result<> showStaff(const store::Reader &reader, Answer &answer)
{
    QJsonArray list;
    TRY_LET(people, site::staff_list::all(reader));
    for (const site::Staff &person : people) {
        QStringList roles;
        QJsonArray words;
        for (const Role role : person.roles) {
            roles << ui::roleText(role);
            words.append(roleName(role).toString());
        }
        const QString expires =
            person.card ? person.card->expires.toString(Qt::ISODate) : QString();
        list.append(QJsonObject{{u"id"_s, person.id.toString()},
                                {u"name"_s, person.name},
                                {u"roles"_s, words},
                                {u"card_expires"_s, expires}});
        answer.lines << row({person.name, roles.join(u", "_s), expires});
    }
    answer.json.insert(u"staff"_s, list);
    return {};
}

Result<Answer> show(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    Answer answer{{{u"site"_s, house->siteName()}}, {house->siteName()}};
    TRY(showInstitutions(reader, answer));
    TRY(showRooms(reader, answer));
    TRY(showStaff(reader, answer));
    return answer;
}

QJsonObject json(const site::Plan &plan)
{
    return {{u"id"_s, plan.id.toString()},
            {u"occupation"_s, plan.occupation.code},
            {u"level"_s, int(plan.level)},
            {u"first_day"_s, plan.firstDay.toString(Qt::ISODate)},
            {u"last_day"_s, plan.lastDay.toString(Qt::ISODate)},
            {u"filed_on"_s, plan.filedOn.value_or(QDate()).toString(Qt::ISODate)},
            {u"reported_on"_s, plan.reportedOn.value_or(QDate()).toString(Qt::ISODate)}};
}

QString line(const site::Plan &plan)
{
    return row({plan.id.toString(), plan.occupation.name, rules::levelTitle(plan.level),
                plan.firstDay.toString(Qt::ISODate), plan.lastDay.toString(Qt::ISODate)});
}

Result<Answer> listPlans(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(plans, site::plans::all(house->store->reader()));
    Answer answer;
    QJsonArray list;
    for (const site::Plan &plan : plans) {
        list.append(json(plan));
        answer.lines << line(plan);
    }
    answer.json = {{u"plans"_s, list}};
    return answer;
}

// The name as it was filed; what was not filed the act refuses.
Result<rules::Occupation> occupationOf(const store::Reader &reader, const site::InstitutionId &id,
                                       const QString &typed)
{
    TRY_LET(code, rules::parseOccupationCode(typed));
    TRY_LET(filings, site::filings::of(reader, id));
    for (const site::Filing &filing : filings) {
        for (const site::ScopeRow &scope : filing.scope) {
            if (scope.occupation.code == code)
                return scope.occupation;
        }
    }
    return rules::Occupation{rules::Edition::Of2022, code, code, {}};
}

// INSTITUTION OCCUPATION LEVEL FIRST_DAY [LAST_DAY]
Result<site::Plan> wantedPlan(const Call &call, const store::Reader &reader)
{
    site::Plan plan;
    TRY_LET(institution, institutionOf(reader, call.word(0)));
    TRY_LET(code, operand(call, 1, u"OCCUPATION"_s));
    TRY_LET(occupation, occupationOf(reader, institution.id, code));
    const auto level = rules::parseLevel(call.word(2));
    const auto method = rules::methodKindNamed(
        call.options.isSet(u"method"_s) ? call.option(u"method"_s) : u"examination"_s);
    if (!level || !method)
        return fail(Kind::Invalid, "app.bad_operand",
                    level ? call.option(u"method"_s) : call.word(2));
    TRY_LET(first, dayOf(call.word(3)));
    TRY_LET(last, dayOf(call.words.size() > 4 ? call.word(4) : call.word(3)));
    plan.institution = institution.id;
    plan.occupation = occupation;
    plan.level = *level;
    plan.method = *method;
    plan.firstDay = first;
    plan.lastDay = last;
    return plan;
}

Result<Answer> makePlan(const Call &call)
{
    TRY(operand(call, 3, u"FIRST_DAY"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(wanted, wantedPlan(call, house->store->reader()));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::Admin}));
    TRY_LET(planned, site::PlanSitting(*house->store, call.clock).makePlan(by, wanted));
    Answer answer{json(planned.plan), {line(planned.plan)}};
    QJsonArray warnings;
    for (const rules::Warning &warning : planned.warnings) {
        const QString words = ui::sentence(warning.code, warning.reason);
        warnings.append(QJsonObject{{u"code"_s, codeText(warning.code)}, {u"text"_s, words}});
        answer.lines << u"▲ "_s + words;
    }
    answer.json.insert(u"warnings"_s, warnings);
    return answer;
}

using Note = Result<site::Plan> (site::PlanSitting::*)(const Actor &, const site::PlanId &,
                                                       const QDate &) const;

Result<Answer> notePlan(const Call &call, Note note)
{
    TRY_LET(id, operand(call, 0, u"PLAN"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(day, call.words.size() > 1 ? dayOf(call.word(1)) : Result<QDate>(call.clock.today()));
    TRY_LET(by, call.actor(*house, {Role::ExamStaff, Role::Admin}));
    const site::PlanSitting planSitting(*house->store, call.clock);
    TRY_LET(plan, (planSitting.*note)(by, site::PlanId(id), day));
    return Answer{json(plan), {line(plan)}};
}

Result<Answer> noteFiled(const Call &call)
{
    return notePlan(call, &site::PlanSitting::noteFiled);
}

Result<Answer> noteReported(const Call &call)
{
    return notePlan(call, &site::PlanSitting::noteReported);
}

QJsonArray lacking(const std::vector<site::Lack> &lacks, Answer &answer)
{
    QJsonArray list;
    for (const site::Lack &lack : lacks) {
        const QString words = ui::sentence(lack.code, lack.detail);
        list.append(QJsonObject{{u"code"_s, codeText(lack.code)}, {u"text"_s, words}});
        answer.lines << u"  ▲ "_s + words;
    }
    return list;
}

Result<Answer> duties(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    const site::Enrolled enrolled = [&reader](const site::SittingId &id) -> Result<int> {
        TRY_LET(people, roster::enrolments::of(reader, id));
        return int(people.size());
    };
    TRY_LET(all, site::duties(reader, call.clock.today(), enrolled));
    Answer answer;
    QJsonArray list;
    for (const site::PlanDuty &each : all) {
        const QString due = each.duty.deadline.due.toString(Qt::ISODate);
        const QString done = each.doneOn ? each.doneOn->toString(Qt::ISODate) : QString();
        answer.lines << row(
            {due, ui::dutyText(each.duty.kind), each.plan.occupation.name,
             done.isEmpty() ? QString::number(each.workingDaysLeft) : u"✔ "_s + done,
             rules::clauseText(each.duty.clause)});
        list.append(QJsonObject{{u"plan"_s, each.plan.id.toString()},
                                {u"duty"_s, each.duty.kind == rules::DutyKind::FilePlan
                                                ? u"file_plan"_s
                                                : u"report_result"_s},
                                {u"due"_s, due},
                                {u"clause"_s, rules::clauseText(each.duty.clause)},
                                {u"done_on"_s, done},
                                {u"working_days_left"_s, each.workingDaysLeft},
                                {u"late"_s, each.isLate(call.clock.today())},
                                {u"lacks"_s, lacking(each.lacks, answer)}});
    }
    answer.json = {{u"duties"_s, list}};
    return answer;
}

} // namespace

std::vector<Verb> siteVerbs()
{
    return {{u"site show"_s, {}, u"institutions, rooms, cameras and staff"_s, show},
            {u"plan list"_s, {}, u"what was planned, newest first"_s, listPlans},
            {u"plan make"_s, u"INSTITUTION OCCUPATION LEVEL DAY [DAY]"_s,
             u"plan within the filed scope"_s, makePlan},
            {u"plan filed"_s, u"PLAN [DAY]"_s, u"note that the centre was told of it"_s, noteFiled},
            {u"plan reported"_s, u"PLAN [DAY]"_s,
             u"note that its results were told to the centre"_s, noteReported},
            {u"duties"_s, {}, u"what is due by when, and what is still lacking"_s, duties}};
}

} // namespace kaochang::app::ctl
