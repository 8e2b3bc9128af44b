// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site_model.h"

#include "roster/enrolments.h"
#include "rules/identity.h"
#include "security/permissions.h"
#include "security/users.h"
#include "site/filings.h"
#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "site/staff_list.h"
#include "video/source.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = SiteModel::State;
using Answer = Result<State>;
using Names = QHash<site::InstitutionId, QString>;

template <typename Row, typename Since>
void retiredLast(std::vector<Row> &rows, Since since)
{
    std::ranges::stable_partition(rows,
                                  [&since](const Row &row) { return !std::invoke(since, row); });
}

Result<> addFilings(const store::Reader &reader, const Names &names, State &state)
{
    for (const site::Institution &institution : state.institutions) {
        TRY_LET(filings, site::filings::of(reader, institution.id));
        for (const site::Filing &filing : filings)
            state.filings.push_back({filing, names.value(institution.id),
                                     validityOf(filing.from, filing.to, state.today)});
    }
    retiredLast(state.filings, [](const FilingRow &row) { return row.filing.retiredOn; });
    return {};
}

Result<> addStaff(const store::Reader &reader, const Names &names, State &state)
{
    TRY_LET(staff, site::staff_list::all(reader));
    retiredLast(staff, &site::Staff::retiredOn);
    for (site::Staff &each : staff) {
        each.phone = rules::maskDocument(each.phone);
        state.staff.push_back(
            {each, names.value(each.institution),
             each.card ? std::optional(validityOf(state.today, each.card->expires, state.today))
                       : std::nullopt});
    }
    return {};
}

Result<> addCameras(const store::Reader &reader, State &state)
{
    TRY_LET(cameras, site::rooms::cameras(reader));
    retiredLast(cameras, &site::Camera::retiredOn);
    for (site::Camera &camera : cameras) {
        const auto room = std::ranges::find_if(
            state.rooms, [&camera](const RoomRow &row) { return row.room.id == camera.room; });
        const site::CameraAddress shown = site::shownAddress(camera.address);
        camera.address.clear();
        state.cameras.push_back(
            {camera, shown, room == state.rooms.end() ? QString() : room->room.name});
    }
    return {};
}

Result<> addAccounts(const store::Reader &reader, State &state)
{
    TRY_LET(users, security::users::all(reader));
    retiredLast(users, &security::User::disabledAt);
    for (const security::User &user : users) {
        const auto owner = std::ranges::find_if(
            state.staff, [&user](const StaffRow &row) { return row.staff.user == user.id; });
        state.accounts.push_back(
            {user, owner == state.staff.end() ? std::nullopt : std::optional(owner->staff)});
    }
    return {};
}

Result<> addRooms(const store::Reader &reader, State &state)
{
    TRY_LET(rooms, site::rooms::all(reader));
    retiredLast(rooms, &site::Room::retiredOn);
    for (const site::Room &room : rooms) {
        TRY_LET(cameras, site::rooms::camerasOf(reader, room.id));
        for (site::Camera &camera : cameras)
            camera.address = video::redactedAddress(camera.address);
        state.rooms.push_back({room, cameras});
    }
    return {};
}

QString methodOf(const site::Institution &institution, rules::MethodKind kind)
{
    const auto policy = rules::policyNamed(institution.profile);
    if (!policy)
        return {};
    const auto found =
        std::ranges::find(policy->methods, kind, &rules::Named<rules::MethodKind>::kind);
    return found == policy->methods.end() ? QString() : found->term;
}

Result<> addPlans(const store::Reader &reader, State &state)
{
    const site::Enrolled enrolled = [&reader](const site::SittingId &id) -> Result<int> {
        TRY_LET(people, roster::enrolments::of(reader, id));
        return int(people.size());
    };
    TRY_LET(plans, site::plans::all(reader));
    TRY_LET(duties, site::duties(reader, state.today, enrolled));
    for (const site::Plan &plan : plans) {
        TRY_LET(institution, site::institutions::byId(reader, plan.institution));
        TRY_LET(sittings, site::sittings::of(reader, plan.id));
        PlanRow row{plan, institution.name, methodOf(institution, plan.method), sittings, {}};
        std::ranges::copy_if(
            duties, std::back_inserter(row.duties),
            [&plan](const site::PlanDuty &duty) { return duty.plan.id == plan.id; });
        state.plans.push_back(std::move(row));
    }
    return {};
}

Answer look(const store::Reader &reader, const QDate &today)
{
    State state;
    state.loaded = true;
    state.today = today;
    TRY_LET(institutions, site::institutions::all(reader));
    Names names;
    for (const site::Institution &institution : institutions)
        names.insert(institution.id, institution.name);
    retiredLast(institutions, &site::Institution::retiredOn);
    state.institutions = institutions;
    TRY(addFilings(reader, names, state));
    TRY(addStaff(reader, names, state));
    TRY(addRooms(reader, state));
    TRY(addCameras(reader, state));
    TRY(addAccounts(reader, state));
    TRY(addPlans(reader, state));
    return state;
}

} // namespace

Validity validityOf(const QDate &from, const QDate &to, const QDate &today)
{
    constexpr int SoonDays = 60;
    if (today > to)
        return Validity::Over;
    if (today < from)
        return Validity::NotYet;
    return today.daysTo(to) < SoonDays ? Validity::Soon : Validity::Good;
}

Status statusOf(Validity validity)
{
    return validity == Validity::Good ? Status::Ok : Status::Warn;
}

SiteModel::SiteModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_planSitting(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &SiteModel::refresh);
    refresh();
}

bool SiteModel::mayPlan() const
{
    return security::may(m_desk.actor().role, u"site.make_plan");
}

void SiteModel::refresh()
{
    m_desk.read(
        this,
        [today = m_desk.clock().today()](const store::Reader &reader) {
            return look(reader, today);
        },
        [this](const Answer &answer) {
            State next = answer ? *answer : *m_state;
            next.busy = m_state->busy;
            next.form = m_state->form;
            next.warnings = m_state->warnings;
            next.problem = answer ? m_state->problem : std::optional(answer.error());
            m_state.set(std::move(next));
        });
}

void SiteModel::open(Form form)
{
    m_state.change([&](State &next) {
        next.form = form;
        next.problem.reset();
        next.warnings.clear();
    });
}

template <typename Work, typename Then>
void SiteModel::act(Work work, Then then)
{
    m_state.change([](State &next) { next.warnings.clear(); });
    m_state.act(std::move(work), std::move(then));
}

void SiteModel::makePlan(const site::Plan &plan)
{
    act([act = m_planSitting, by = m_desk.actor(), plan] { return act.makePlan(by, plan); },
        [](State &after, const site::Planned &planned) {
            after.form = Form::None;
            after.warnings = planned.warnings;
        });
}

void SiteModel::addSitting(const site::Sitting &sitting)
{
    act([act = m_planSitting, by = m_desk.actor(), sitting] { return act.addSitting(by, sitting); },
        [](State &after, const site::Sitting &) { after.form = Form::None; });
}

void SiteModel::noteToday(const site::Plan &plan)
{
    const auto note =
        plan.filedOn ? &site::PlanSitting::noteReported : &site::PlanSitting::noteFiled;
    act([act = m_planSitting, note, by = m_desk.actor(), id = plan.id,
         today = m_desk.clock().today()] { return (act.*note)(by, id, today); },
        Shown<State>::Nothing());
}

} // namespace kaochang::ui
