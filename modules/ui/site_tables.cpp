// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site_tables.h"

#include "rules/policy.h"
#include "rules/subject.h"
#include "ui/error_text.h"
#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

struct Site
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString days(const QDate &from, const QDate &to)
{
    return from == to ? day(from) : day(from) + u" – "_s + day(to);
}

QString validityText(Validity validity)
{
    switch (validity) {
    case Validity::NotYet:
        return Site::tr("not valid yet");
    case Validity::Good:
        return Site::tr("valid");
    case Validity::Soon:
        return Site::tr("expires soon");
    case Validity::Over:
        break;
    }
    return Site::tr("expired");
}

QString profileText(const site::Institution &institution)
{
    const auto policy = rules::policyNamed(institution.profile);
    return policy ? policy->title : institution.profile;
}

QString scopeText(const site::Filing &filing)
{
    QStringList rows;
    for (const site::ScopeRow &row : filing.scope) {
        QStringList levels;
        for (const rules::Level level : row.levels)
            levels << rules::levelTitle(level);
        rows << row.occupation.name + u' ' + row.occupation.code + u" · "_s + levels.join(u", "_s);
    }
    return rows.join(u"; "_s);
}

// What is out of use says since when, with the shape of what waits.
QString inUse(const QString &name, const std::optional<QDate> &since)
{
    return since ? Site::tr("%1 (out of use since %2)").arg(name, day(*since)) : name;
}

std::optional<QDate> disabledOn(const security::User &user)
{
    return user.disabledAt ? std::optional(siteTime(*user.disabledAt).date()) : std::nullopt;
}

std::optional<Status> idleIf(bool isRetired)
{
    return isRetired ? std::optional(Status::Idle) : std::nullopt;
}

QString rolesText(const std::vector<Role> &held)
{
    QStringList roles;
    for (const Role role : held)
        roles << roleText(role);
    return roles.join(u", "_s);
}

QString camerasText(const RoomRow &row)
{
    if (row.cameras.empty())
        return Site::tr("no camera");
    QStringList texts;
    for (const site::Camera &camera : row.cameras)
        texts << camera.name + u" ("_s + camera.covers + u") "_s + camera.address;
    return texts.join(u"; "_s);
}

QString occupationText(const site::Plan &plan)
{
    return plan.occupation.name + u' ' + rules::levelTitle(plan.level);
}

PlanLine lineOf(const site::Sitting &sitting)
{
    QStringList subjects;
    for (const rules::SubjectKind subject : sitting.subjects)
        subjects << rules::subjectTitle(subject).toString();
    const bool isOver =
        sitting.state == site::SittingState::Closed || sitting.state == site::SittingState::Locked;
    return {isOver ? Status::Ok : Status::Idle, Site::tr("Sitting: %1").arg(subjects.join(u", "_s)),
            day(sitting.day()) + u' ' + hourText(sitting.startsAt) + u" – "_s
                + hourText(sitting.endsAt),
            stateText(sitting.state)};
}

PlanLine lineOf(const site::PlanDuty &duty, const QDate &today)
{
    const bool isLate = duty.isLate(today);
    QStringList words{duty.doneOn ? Site::tr("done on %1").arg(day(*duty.doneOn))
                      : isLate    ? Site::tr("late")
                               : Site::tr("%n working day(s) left", nullptr, duty.workingDaysLeft)};
    for (const site::Lack &lack : duty.lacks)
        words << sentence(lack.code, lack.detail);
    return {isLate        ? Status::Warn
            : duty.doneOn ? Status::Ok
                          : Status::Info,
            dutyText(duty.duty.kind) + u" · "_s + rules::clauseText(duty.duty.clause),
            Site::tr("by %1").arg(day(duty.duty.deadline.due)), words.join(u" · "_s)};
}

} // namespace

std::vector<PlanLine> linesOf(const PlanRow &row, const QDate &today)
{
    std::vector<PlanLine> lines;
    for (const site::PlanDuty &duty : row.duties)
        lines.push_back(lineOf(duty, today));
    for (const site::Sitting &sitting : row.sittings)
        lines.push_back(lineOf(sitting));
    if (row.sittings.empty())
        lines.push_back(
            {Status::Warn, Site::tr("Sitting"), {}, sentence("site.lacks_sitting", {})});
    return lines;
}

std::vector<RowColumn<site::Institution>> institutionColumns()
{
    const auto isReal = [](const site::Institution &row) {
        return row.data == site::DataKind::Real;
    };
    return {{Site::tr("Institution"),
             [](const auto &row) { return inUse(row.name, row.retiredOn); },
             [](const auto &row) { return idleIf(row.retiredOn.has_value()); }},
            {Site::tr("Code"), [](const auto &row) { return row.code; }},
            {Site::tr("Kind"),
             [](const auto &row) {
                 return row.kind == site::InstitutionKind::Enterprise ? Site::tr("Enterprise")
                                                                      : Site::tr("Social body");
             }},
            {Site::tr("Data"),
             [isReal](const auto &row) {
                 return isReal(row) ? Site::tr("real") : Site::tr("demonstration");
             },
             [isReal](const auto &row) {
                 return isReal(row) ? std::nullopt : std::optional(Status::Info);
             }},
            {Site::tr("Policy profile"), profileText}};
}

std::vector<RowColumn<FilingRow>> filingColumns()
{
    return {{Site::tr("Filing number"),
             [](const auto &row) { return inUse(row.filing.number, row.filing.retiredOn); },
             [](const auto &row) { return idleIf(row.filing.retiredOn.has_value()); }},
            {Site::tr("Institution"), [](const auto &row) { return row.institution; }},
            {Site::tr("Validity"),
             [](const auto &row) {
                 return days(row.filing.from, row.filing.to) + u" · "_s
                        + validityText(row.validity);
             },
             [](const auto &row) { return std::optional(statusOf(row.validity)); }},
            {Site::tr("Scope"), [](const auto &row) { return scopeText(row.filing); }}};
}

std::vector<RowColumn<StaffRow>> staffColumns()
{
    return {{Site::tr("Name"),
             [](const auto &row) { return inUse(row.staff.name, row.staff.retiredOn); },
             [](const auto &row) { return idleIf(row.staff.retiredOn.has_value()); }},
            {Site::tr("Roles"), [](const auto &row) { return rolesText(row.staff.roles); }},
            {Site::tr("Card"),
             [](const auto &row) { return row.card ? row.staff.card->number : QString(); }},
            {Site::tr("Card expires"),
             [](const auto &row) {
                 return row.card ? day(row.staff.card->expires) + u" · "_s + validityText(*row.card)
                                 : QString();
             },
             [](const auto &row) {
                 return row.card ? std::optional(statusOf(*row.card)) : std::nullopt;
             }},
            {Site::tr("Phone"), [](const auto &row) { return row.staff.phone; }},
            {Site::tr("Institution"), [](const auto &row) { return row.institution; }}};
}

std::vector<RowColumn<CameraRow>> cameraColumns()
{
    return {{Site::tr("Camera"),
             [](const auto &row) { return inUse(row.camera.name, row.camera.retiredOn); },
             [](const auto &row) { return idleIf(row.camera.retiredOn.has_value()); }},
            {Site::tr("Room"), [](const auto &row) { return row.room; }},
            {Site::tr("Address"), [](const auto &row) { return row.address.address; }},
            {Site::tr("Covers"), [](const auto &row) { return row.camera.covers; }}};
}

std::vector<RowColumn<AccountRow>> accountColumns()
{
    return {{Site::tr("Sign-in name"),
             [](const auto &row) { return inUse(row.user.login, disabledOn(row.user)); },
             [](const auto &row) { return idleIf(row.user.disabledAt.has_value()); }},
            {Site::tr("Name"), [](const auto &row) { return row.user.name; }},
            {Site::tr("Of the staff"),
             [](const auto &row) { return row.staff ? row.staff->name : QString(); }},
            {Site::tr("Roles"), [](const auto &row) { return rolesText(row.user.roles); }}};
}

std::vector<RowColumn<RoomRow>> roomColumns()
{
    return {{Site::tr("Room"),
             [](const auto &row) { return inUse(row.room.name, row.room.retiredOn); },
             [](const auto &row) { return idleIf(row.room.retiredOn.has_value()); }},
            {Site::tr("Use"), [](const auto &row) { return roomText(row.room.kind); }},
            {Site::tr("Places"), [](const auto &row) { return QString::number(row.room.places); }},
            {Site::tr("Cameras"), camerasText, [](const auto &row) {
                 return row.cameras.empty() ? std::optional(Status::Warn) : std::nullopt;
             }}};
}

std::vector<RowColumn<PlanRow>> planColumns()
{
    return {{Site::tr("Occupation and level"),
             [](const auto &row) { return occupationText(row.plan); }},
            {Site::tr("Days"),
             [](const auto &row) { return days(row.plan.firstDay, row.plan.lastDay); }},
            {Site::tr("Filed"),
             [](const auto &row) {
                 return row.plan.filedOn ? day(*row.plan.filedOn) : Site::tr("not filed");
             },
             [](const auto &row) {
                 return std::optional(row.plan.filedOn ? Status::Ok : Status::Warn);
             }},
            {Site::tr("Method"), [](const auto &row) { return row.method; }},
            {Site::tr("Institution"), [](const auto &row) { return row.institution; }}};
}

std::vector<RowColumn<PlanLine>> planLineColumns()
{
    return {{Site::tr("What the plan asks for"), [](const auto &row) { return row.what; },
             [](const auto &row) { return std::optional(row.status); }},
            {Site::tr("When"), [](const auto &row) { return row.when; }},
            {Site::tr("State"), [](const auto &row) { return row.state; }}};
}

} // namespace kaochang::ui
