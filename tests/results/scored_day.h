// SPDX-License-Identifier: GPL-3.0-or-later
// The exam day after its end: three candidates sat theory on camera, their papers are keyed twice:
// 82.5, 59.5 and absent.
#pragma once

#include "results/correct_results.h"
#include "results/lock_results.h"
#include "results/locked_results.h"
#include "roster/exam_day.h"
#include "site/run_sitting.h"
#include "theory/key_in.h"
#include "video/keep_ledger.h"

namespace kaochang::tests {

inline const Actor Shen{UserId(QStringLiteral("shen")), Role::ScoreKeeper};
inline const Actor Su{UserId(QStringLiteral("su")), Role::ScoreKeeper};
inline const Actor Inspector{UserId(QStringLiteral("inspector")), Role::InternalSupervisor};

struct ScoredDay : ExamDay
{
    std::vector<roster::Enrolment> enrolled;
    video::Recording recording;
    theory::KeyIn keyIn{*store, clock};
    results::LockResults locking{*store, clock};
    results::CorrectResults correcting{*store, clock};

    explicit ScoredDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : ExamDay(std::move(faults), std::move(gate))
    {
        sit(QStringLiteral("张伟"), QStringLiteral("129901199001010019"));
        sit(QStringLiteral("王䶮"), QStringLiteral("129901199001010027"));
        sit(QStringLiteral("陈𠮷"), QStringLiteral("129901199001010035"));
        const site::RunSitting run(*store, clock);
        must(run.open(Clerk, sitting.id));
        recording = must(video::KeepLedger(*store, clock)
                             .start(Clerk, sitting.id.toString(), theoryRoom.id.toString(),
                                    {{video::CameraId(QStringLiteral("front")),
                                      QStringLiteral("前机位"),
                                      {},
                                      {}}}));
        must(run.start(Clerk, sitting.id));
        clock.advance(90 * 60);
        must(run.close(Clerk, sitting.id, QStringLiteral("全部交卷")));
    }

    void sit(const QString &name, const QString &number)
    {
        const int place = int(enrolled.size()) + 1;
        roster::Enrolment enrolment = enrol(person(name, number));
        enrolment.subjects = {rules::SubjectKind::Theory};
        enrolment.admissionNumber = roster::admissionNumber(sitting.day(), institution.code, place);
        enrolment.seat = roster::Seat{theoryRoom.id, place};
        written([&](store::Writer &writer) -> Result<> {
            TRY(roster::enrolments::change(writer, enrolment));
            ++enrolment.version;
            return roster::enrolments::place(writer, enrolment);
        });
        enrolled.push_back(must(roster::enrolments::byId(store->reader(), enrolment.id)));
    }
    const roster::EnrolmentId &id(size_t place) const { return enrolled[place].id; }

    void mark(size_t place, const theory::Entry &entry)
    {
        must(keyIn.first(Shen, id(place), entry, QStringLiteral("更正")));
        must(keyIn.second(Su, id(place), entry));
    }
    void markAll()
    {
        mark(0, theory::scored(8250));
        mark(1, theory::scored(5950));
        mark(2, {rules::ScoreState::Absent, 0});
    }
    // Seconds after the start.
    void record(int from, int to)
    {
        video::LedgerLine line;
        line.recording = recording.id;
        line.camera = video::CameraId(QStringLiteral("front"));
        const QDateTime start = *sheet().sitting.startedAt;
        line.span = {start.addSecs(from), start.addSecs(to), from * 1000, to * 1000};
        line.what = video::Segment{from + 1,           QStringLiteral("%1.avi").arg(from), 1, 0, 1,
                                   QByteArray(32, 'h')};
        must(video::KeepLedger(*store, clock).keep(Clerk, line));
    }
    void recordAll() { record(0, 90 * 60); }
    void lock()
    {
        must(locking.propose(Shen, sitting.id));
        must(locking.confirm(Su, sitting.id));
    }
    results::ResultSheet sheet() const
    {
        return must(results::resultSheet(store->reader(), sitting.id));
    }
};

struct LockedDay : ScoredDay
{
    explicit LockedDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : ScoredDay(std::move(faults), std::move(gate))
    {
        markAll();
        recordAll();
        lock();
    }
    results::Correction wanted(size_t place, Centi points) const
    {
        results::Correction correction;
        correction.enrolment = id(place);
        correction.kind = rules::SubjectKind::Theory;
        correction.ofVersion =
            must(results::locked::current(store->reader(), id(place), correction.kind)).version;
        correction.points = points;
        correction.why = QStringLiteral("加分误差");
        return correction;
    }
    void correct(size_t place, Centi points) const
    {
        const auto proposed = must(correcting.propose(Shen, wanted(place, points)));
        must(correcting.confirm(Su, proposed.id));
    }
};

} // namespace kaochang::tests
