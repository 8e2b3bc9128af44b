// SPDX-License-Identifier: GPL-3.0-or-later
// The small site with a plan and one sitting of 电工 level 4 today at 09:00, both rooms, nobody
// enrolled.
#pragma once

#include "roster/candidates.h"
#include "roster/enrolments.h"
#include "site/plans.h"
#include "site/sittings.h"
#include "support/broken_writes.h"
#include "support/code_of.h"
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
    site::Plan planned = plan();
    site::Sitting sitting = must(planSitting.addSitting(Clerk, wantedSitting(planned.id)));

    using ExamSite::ExamSite;

    // The same day, other work: as it would be if its own plan stood there too.
    site::Sitting addSitting(const rules::Occupation &occupation, rules::Level level)
    {
        site::Sitting made = sitting;
        made.id = site::SittingId::make(clock);
        made.occupation = occupation;
        made.level = level;
        made.rooms.clear();
        written([&](store::Writer &writer) { return site::sittings::add(writer, made); });
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

} // namespace kaochang::tests
