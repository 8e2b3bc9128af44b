// SPDX-License-Identifier: GPL-3.0-or-later
// A small site under the Tianjin profile, filed for 电工 levels 5 to 3, with two rooms and no plan
// yet.
#pragma once

#include "site/plan_sitting.h"
#include "site/set_up_site.h"
#include "support/temporary_store.h"

namespace kaochang::tests {

inline const rules::Occupation Electrician{
    rules::Edition::Of2022, QStringLiteral("6-31-01-03"), QStringLiteral("电工"), {}};

inline const Actor Manager{UserId(QStringLiteral("manager")), Role::Admin};

struct ExamSite : TemporaryStore
{
    site::SetUpSite setUp{*store, clock};
    site::PlanSitting planSitting{*store, clock};
    site::Institution institution =
        must(setUp.keepInstitution(Manager, {.id = {},
                                             .name = QStringLiteral("海河机电（演示）"),
                                             .kind = site::InstitutionKind::Enterprise,
                                             .code = QStringLiteral("Y000012999901"),
                                             .profile = QStringLiteral("tianjin"),
                                             .data = site::DataKind::Demonstration}));
    site::Filing filing = must(setUp.keepFiling(
        Manager,
        {.id = {},
         .institution = institution.id,
         .number = QStringLiteral("津备2026-001"),
         .from = QDate(2026, 1, 1),
         .to = QDate(2026, 12, 31),
         .scope = {{Electrician, {rules::Level::Five, rules::Level::Four, rules::Level::Three}}}}));
    site::Room theoryRoom = must(
        setUp.keepRoom(Manager, {{}, QStringLiteral("第一考场"), site::RoomKind::Written, 30}));
    site::Room workshop = must(
        setUp.keepRoom(Manager, {{}, QStringLiteral("电工实训室"), site::RoomKind::Practical, 10}));

    using TemporaryStore::TemporaryStore;

    // 电工 level 4 from 2026-06-01 to 06-12, and a sitting of it today at 09:00 for two hours.
    site::Plan wanted() const
    {
        site::Plan plan;
        plan.institution = institution.id;
        plan.occupation = Electrician;
        plan.level = rules::Level::Four;
        plan.firstDay = QDate(2026, 6, 1);
        plan.lastDay = QDate(2026, 6, 12);
        return plan;
    }
    site::Plan plan() const { return must(planSitting.makePlan(Clerk, wanted())).plan; }
    site::Sitting wantedSitting(const site::PlanId &plan) const
    {
        site::Sitting sitting;
        sitting.plan = plan;
        sitting.subjects = {rules::SubjectKind::Theory, rules::SubjectKind::Practical};
        sitting.startsAt = QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
        sitting.endsAt = sitting.startsAt.addSecs(2 * 3600);
        sitting.rooms = {theoryRoom.id, workshop.id};
        return sitting;
    }
    site::Sitting sitting() const
    {
        return must(planSitting.addSitting(Clerk, wantedSitting(plan().id)));
    }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s: %s", std::string(result.error().code).c_str(),
                   qPrintable(result.error().detail));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
};

} // namespace kaochang::tests
