// SPDX-License-Identifier: GPL-3.0-or-later
// The small site with a plan and one sitting of 电工 level 4 today at 09:00, both rooms, nobody
// enrolled.
#pragma once

#include "roster/candidates.h"
#include "roster/enrolments.h"
#include "site/plans.h"
#include "site/sittings.h"
#include "support/broken_writes.h"
#include "support/exam_site.h"

namespace kaochang::tests {

inline roster::Candidate person(const QString &name, const QString &number)
{
    const auto document =
        rules::checkDocument(rules::DocumentKind::IdCard, number, QDate(2026, 6, 1));
    return {{}, name, document.value(), QStringLiteral("13800000000"), QStringLiteral("海河机电"),
            {}, 0};
}

struct ExamDay : ExamSite
{
    site::Plan plan;
    site::Sitting sitting;

    explicit ExamDay(store::FaultPlan faults = {})
        : ExamSite(std::move(faults))
        , plan{.id = site::PlanId::make(clock),
               .institution = institution.id,
               .filing = filing.id,
               .occupation = Electrician,
               .level = rules::Level::Four,
               .firstDay = QDate(2026, 6, 1),
               .lastDay = QDate(2026, 6, 2),
               .filedOn = {},
               .reportedOn = {}}
        , sitting(addSitting(Electrician, rules::Level::Four, {theoryRoom.id, workshop.id}))
    {}

    site::Sitting addSitting(const rules::Occupation &occupation, rules::Level level,
                             const std::vector<site::RoomId> &rooms)
    {
        site::Sitting made;
        made.id = site::SittingId::make(clock);
        made.plan = plan.id;
        made.occupation = occupation;
        made.level = level;
        made.subjects = QStringList{QStringLiteral("theory"), QStringLiteral("practical")};
        made.startsAt = QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
        made.endsAt = QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);
        made.rooms = rooms;
        written([&](store::Writer &writer) -> Result<> {
            if (const auto known = site::plans::byId(writer, plan.id); !known)
                TRY(site::plans::add(writer, plan));
            return site::sittings::add(writer, made);
        });
        return made;
    }

    // One enrolment of a new person in the sitting.
    roster::Enrolment enrol(roster::Candidate candidate)
    {
        candidate.id = roster::CandidateId::make(clock);
        roster::Enrolment enrolment;
        enrolment.id = roster::EnrolmentId::make(clock);
        enrolment.candidate = candidate.id;
        enrolment.sitting = sitting.id;
        enrolment.subjects = sitting.subjects;
        written([&](store::Writer &writer) -> Result<> {
            TRY(roster::candidates::add(writer, candidate));
            return roster::enrolments::add(writer, enrolment);
        });
        return must(roster::enrolments::byId(store->reader(), enrolment.id));
    }

    void written(const std::function<Result<>(store::Writer &)> &change)
    {
        const auto done = store->write({Clerk, QStringLiteral("roster.test"), {}, {}, {}}, change);
        if (!done)
            qFatal("%s: %s", std::string(done.error().code).c_str(),
                   qPrintable(done.error().detail));
    }
};

template <typename T>
std::string_view codeOf(const Result<T> &result)
{
    return result ? std::string_view("done") : result.error().code;
}

} // namespace kaochang::tests
