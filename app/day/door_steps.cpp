// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/floor.h"
#include "roster/admissions.h"
#include "roster/check_in.h"
#include "roster/enrolments.h"
#include "site/run_sitting.h"
#include "site/sitting_facts.h"
#include "site/sittings.h"
#include "supervision/incidents.h"
#include "supervision/report_incident.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::steps {
namespace {

// Everybody but the last of the list: somebody is always absent.
Result<> admitAllButOne(Floor &floor, const site::Sitting &sitting)
{
    TRY_LET(by, floor.actor(Role::Invigilator));
    TRY_LET(enrolled, roster::enrolments::of(floor.reader(), sitting.id));
    TRY_LET(policy, site::policyOf(floor.reader(), sitting));
    const roster::CheckIn door(*floor.house.store, floor.clock(), u"demo-door"_s);
    for (size_t i = 0; i + 1 < enrolled.size(); ++i) {
        TRY_LET(standing, roster::admissions::standing(floor.reader(), enrolled[i].id));
        if (standing)
            continue;
        roster::Arrival arrival;
        arrival.enrolment = enrolled[i].id;
        arrival.sitting = sitting.id;
        arrival.lateLimitMinutes = rules::lateLimitMinutes(policy).value;
        TRY(door.admit(by, arrival));
        floor.said({u"admitted"_s, enrolled[i].id.toString()});
    }
    return {};
}

Result<> flagOnce(Floor &floor, const site::Sitting &sitting)
{
    TRY_LET(known, supervision::incidents::of(floor.reader(), sitting.id));
    if (!known.empty())
        return {};
    TRY_LET(by, floor.actor(Role::Invigilator));
    const supervision::ReportIncident report(*floor.house.store, floor.clock());
    TRY_LET(incident, report.flagNow(by, sitting.id, sitting.rooms.front()));
    floor.said({u"incident"_s, incident.id.toString()});
    return {};
}

} // namespace

Result<> openDoors(Floor &floor, const site::SittingId &id)
{
    TRY_LET(sitting, site::sittings::byId(floor.reader(), id));
    TRY_LET(by, floor.actor(Role::ExamStaff));
    const site::RunSitting run(*floor.house.store, floor.clock());
    if (sitting.state == site::SittingState::Planned)
        TRY(run.open(by, id));
    if (sitting.state <= site::SittingState::Open) {
        TRY(admitAllButOne(floor, sitting));
        TRY(run.start(by, id));
    }
    return flagOnce(floor, sitting);
}

Result<> close(Floor &floor, const site::SittingId &id)
{
    TRY_LET(sitting, site::sittings::byId(floor.reader(), id));
    if (sitting.state != site::SittingState::Running)
        return {};
    TRY_LET(by, floor.actor(Role::ExamStaff));
    TRY(site::RunSitting(*floor.house.store, floor.clock())
            .close(by, id, u"演示：全部交卷，提前结束"_s));
    floor.said({u"closed"_s, id.toString()});
    return {};
}

} // namespace kaochang::app::steps
