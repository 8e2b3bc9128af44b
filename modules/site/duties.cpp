// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/duties.h"

#include "rules/staffing.h"
#include "site/institutions.h"
#include "site/plans.h"
#include "site/rooms.h"
#include "site/sittings.h"
#include "site/staff_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::site {
namespace {

using Lacks = std::vector<Lack>;

QString of(int there, int needed)
{
    return QString::number(there) + u'/' + QString::number(needed);
}

struct Places
{
    int desks = 0;    // 考位
    int stations = 0; // 工位
};

Result<Places> lookAtRooms(const store::Reader &reader, const Sitting &sitting, Lacks &lacks)
{
    Places places;
    for (const RoomId &id : sitting.rooms) {
        TRY_LET(room, rooms::byId(reader, id));
        TRY_LET(cameras, rooms::camerasOf(reader, id));
        if (cameras.empty())
            lacks.push_back({"site.lacks_camera", room.name});
        const bool isPractical = room.kind == RoomKind::Practical || room.kind == RoomKind::Review;
        (isPractical ? places.stations : places.desks) += room.places;
    }
    return places;
}

Result<rules::Present> peopleFor(const store::Reader &reader, const Sitting &sitting)
{
    rules::Present present;
    TRY_LET(people, staff_list::all(reader));
    for (const Staff &person : people) {
        if (person.isA(Role::Invigilator) && !person.retiredOn)
            ++present.invigilators;
        if (mayAssess(person, {sitting.occupation, sitting.level, sitting.day()}))
            ++present.assessors;
    }
    return present;
}

// Everybody sits theory at once; in the workshop candidates rotate, so only its stations count.
int atTheSameTime(rules::SubjectKind subject, const Places &places, int enrolled)
{
    const bool rotates = subject != rules::SubjectKind::Theory && places.stations > 0;
    return rotates ? std::min(enrolled, places.stations) : enrolled;
}

Result<> lookAtPeople(const store::Reader &reader, const Sitting &sitting, int enrolled,
                      const Places &places, Lacks &lacks)
{
    const auto standard = rules::standardFor(sitting.occupation.edition, sitting.occupation.code);
    if (!standard) // nobody wrote down what it asks
        return {};
    TRY_LET(present, peopleFor(reader, sitting));
    for (const rules::SubjectKind subject : sitting.subjects) {
        const int sit = atTheSameTime(subject, places, enrolled);
        for (const auto &shortfall : rules::shortfalls(*standard, subject, sit, present)) {
            if (shortfall.lack != rules::Lack::TooFew) // more than needed: an odd panel is chosen
                continue;
            const bool isAssessor = shortfall.asked.role == rules::StaffRole::Assessor;
            lacks.push_back({isAssessor ? "site.lacks_assessors" : "site.lacks_invigilators",
                             of(shortfall.present, shortfall.needed)});
        }
    }
    return {};
}

Result<Lacks> lacksToFile(const store::Reader &reader, const Plan &plan, const Enrolled &enrolled)
{
    Lacks lacks;
    TRY_LET(sittings, sittings::of(reader, plan.id));
    if (sittings.empty())
        lacks.push_back({"site.lacks_sitting", {}});
    for (const Sitting &sitting : sittings) {
        TRY_LET(more, lacksOf(reader, sitting, enrolled));
        std::ranges::copy_if(more, std::back_inserter(lacks), [&](const Lack &lack) {
            return std::ranges::count(lacks, lack) == 0;
        });
    }
    return lacks;
}

Result<Lacks> lacksToReport(const store::Reader &reader, const Plan &plan)
{
    Lacks lacks;
    TRY_LET(sittings, sittings::of(reader, plan.id));
    if (sittings.empty())
        lacks.push_back({"site.lacks_sitting", {}});
    for (const Sitting &sitting : sittings) {
        if (sitting.state < SittingState::Closed)
            lacks.push_back({"site.lacks_close", sitting.id.toString()});
        else if (sitting.state < SittingState::Locked)
            lacks.push_back({"site.lacks_lock", sitting.id.toString()});
    }
    return lacks;
}

Result<PlanDuty> dutyOf(const store::Reader &reader, const Plan &plan, const rules::Duty &duty,
                        const Enrolled &enrolled)
{
    const bool isFiling = duty.kind == rules::DutyKind::FilePlan;
    PlanDuty answer{plan, duty, isFiling ? plan.filedOn : plan.reportedOn, 0, {}};
    if (answer.doneOn)
        return answer;
    TRY_LET(lacks, isFiling ? lacksToFile(reader, plan, enrolled) : lacksToReport(reader, plan));
    answer.lacks = std::move(lacks);
    return answer;
}

} // namespace

Result<std::vector<Lack>> lacksOf(const store::Reader &reader, const Sitting &sitting,
                                  const Enrolled &enrolled)
{
    Lacks lacks;
    TRY_LET(sit, enrolled(sitting.id));
    if (sit == 0)
        lacks.push_back({"site.lacks_roster", sitting.id.toString()});
    TRY_LET(places, lookAtRooms(reader, sitting, lacks));
    const bool hasTheory = std::ranges::count(sitting.subjects, rules::SubjectKind::Theory) > 0;
    if (hasTheory && places.desks < sit)
        lacks.push_back({"site.lacks_places", of(places.desks, sit)});
    TRY(lookAtPeople(reader, sitting, sit, places, lacks));
    TRY_LET(people, staff_list::all(reader));
    const auto supervises = [](const Staff &person) {
        return person.isA(Role::InternalSupervisor) && !person.retiredOn;
    };
    if (std::ranges::none_of(people, supervises))
        lacks.push_back({"site.lacks_supervisor", {}});
    return lacks;
}

Result<std::vector<PlanDuty>> duties(const store::Reader &reader, const QDate &today,
                                     const Enrolled &enrolled)
{
    std::vector<PlanDuty> answer;
    const rules::Calendar &calendar = rules::Calendar::shipped();
    TRY_LET(plans, plans::all(reader));
    for (const Plan &plan : plans) {
        TRY_LET(institution, institutions::byId(reader, plan.institution));
        TRY_LET(policy, rules::policyNamed(institution.profile));
        TRY_LET(dated, rules::duties(policy, {plan.firstDay, plan.lastDay}, calendar));
        for (const rules::Duty &duty : dated) {
            TRY_LET(entry, dutyOf(reader, plan, duty, enrolled));
            TRY_LET(left, rules::workingDaysLeft(calendar, today, duty.deadline.due));
            entry.workingDaysLeft = left;
            answer.push_back(std::move(entry));
        }
    }
    std::ranges::stable_sort(answer, {},
                             [](const PlanDuty &each) { return each.duty.deadline.due; });
    return answer;
}

} // namespace kaochang::site
