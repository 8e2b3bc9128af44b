// SPDX-License-Identifier: GPL-3.0-or-later
// The exam day after its start: three candidates seated with admission numbers, the sitting
// running.
#pragma once

#include "roster/exam_day.h"
#include "site/run_sitting.h"

namespace kaochang::tests {

inline const Actor Shen{UserId(QStringLiteral("shen")), Role::ScoreKeeper};
inline const Actor Su{UserId(QStringLiteral("su")), Role::ScoreKeeper};
inline const Actor Third{UserId(QStringLiteral("third")), Role::ScoreKeeper};

struct RunningDay : ExamDay
{
    std::vector<roster::Enrolment> enrolled;

    explicit RunningDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : ExamDay(std::move(faults), std::move(gate))
    {
        seat(QStringLiteral("张伟"), QStringLiteral("129901199001010019"));
        seat(QStringLiteral("王䶮"), QStringLiteral("129901199001010027"));
        seat(QStringLiteral("陈𠮷"), QStringLiteral("129901199001010035"));
        const site::RunSitting run(*store, clock);
        must(run.open(Clerk, sitting.id));
        must(run.start(Clerk, sitting.id));
    }

    void seat(const QString &name, const QString &number)
    {
        const int place = int(enrolled.size()) + 1;
        roster::Enrolment enrolment = enrol(person(name, number));
        enrolment.admissionNumber = roster::admissionNumber(sitting.day(), institution.code, place);
        enrolment.seat = roster::Seat{theoryRoom.id, place};
        written(
            [&](store::Writer &writer) { return roster::enrolments::place(writer, enrolment); });
        enrolled.push_back(must(roster::enrolments::byId(store->reader(), enrolment.id)));
    }
    const roster::EnrolmentId &id(size_t place = 0) const { return enrolled[place].id; }
    // Ends and locks it, as the results room will.
    void lock()
    {
        must(site::RunSitting(*store, clock).close(Clerk, sitting.id, QStringLiteral("x")));
        written([&](store::Writer &writer) {
            return site::sittings::advance(writer, sitting.id, site::SittingState::Locked,
                                           clock.now());
        });
    }
};

} // namespace kaochang::tests
