// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today_model.h"

#include "results/publicity/publicity.h"
#include "roster/admissions.h"
#include "roster/enrolments.h"
#include "rules/working_days.h"
#include "site/sittings.h"
#include "supervision/record_sitting.h"

#include <algorithm>

namespace kaochang::ui {
namespace {

using Answer = Result<TodayModel::State>;

Result<DayFacts> factsOf(const store::Reader &reader, const site::Sitting &sitting,
                         const site::Enrolled &enrolled)
{
    TRY_LET(people, roster::enrolments::of(reader, sitting.id));
    TRY_LET(lacks, site::lacksOf(reader, sitting, enrolled));
    DayFacts facts;
    facts.sitting = sitting;
    facts.lacks = lacks;
    facts.enrolled = int(people.size());
    TRY_LET(admissions, roster::admissions::of(reader, sitting.id));
    facts.present = int(std::ranges::count_if(
        admissions, [](const roster::Admission &each) { return !each.undone; }));
    facts.seated = int(std::ranges::count_if(
        people, [](const roster::Enrolment &each) { return each.seat.has_value(); }));
    return facts;
}

Answer look(const store::Reader &reader, const site::SittingId &chosen, const QDate &today)
{
    const site::Enrolled enrolled = [&reader](const site::SittingId &id) -> Result<int> {
        TRY_LET(people, roster::enrolments::of(reader, id));
        return int(people.size());
    };
    TodayModel::State state;
    state.loaded = true;
    state.today = today;
    TRY_LET(sittings, site::sittings::all(reader));
    state.sittings = sittings;
    const auto found = std::ranges::find(sittings, chosen, &site::Sitting::id);
    if (found == sittings.end())
        return state;
    TRY_LET(facts, factsOf(reader, *found, enrolled));
    state.day = facts;
    TRY_LET(duties, site::duties(reader, today, enrolled));
    std::erase_if(duties, [&](const site::PlanDuty &duty) { return duty.plan.id != found->plan; });
    state.duties = duties;
    TRY_LET(publicity, results::publicityOf(reader, chosen));
    state.publicity = publicity;
    if (publicity.until) {
        TRY_LET(left, rules::workingDaysLeft(rules::Calendar::shipped(), today, *publicity.until));
        state.publicityDaysLeft = left;
    }
    return state;
}

} // namespace

TodayModel::TodayModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_runSitting(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &TodayModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &TodayModel::refresh);
    connect(&m_minute, &QTimer::timeout, this, &TodayModel::tick);
    m_minute.start(10'000);
    refresh();
}

void TodayModel::refresh()
{
    m_desk.read(
        this,
        [chosen = m_desk.sitting(), today = m_desk.clock().today()](const store::Reader &reader) {
            return look(reader, chosen, today);
        },
        [this](const Answer &answer) {
            State next = answer ? *answer : *m_state;
            next.busy = m_state->busy;
            next.problem = answer ? m_state->problem : std::optional(answer.error());
            if (next.day)
                next.day->now = m_desk.clock().now();
            m_state.set(std::move(next));
        });
}

void TodayModel::tick()
{
    m_state.change([&](State &next) {
        if (next.day)
            next.day->now = m_desk.clock().now();
    });
}

template <typename Act>
void TodayModel::run(Act act, Then then)
{
    m_state.begin();
    m_desk.write(
        this,
        [act, runSitting = m_runSitting, by = m_desk.actor(), id = m_desk.sitting()] {
            return act(runSitting, by, id);
        },
        [this, then](const Result<site::Sitting> &answer) {
            m_state.end(answer);
            if (answer)
                record(then); // after end(): its answer may come at once
        });
}

// The day goes on without pictures: a camera that fails is a problem to read, never a closed door.
void TodayModel::record(Then then)
{
    if (then == Then::Nothing || !m_desk.recording())
        return;
    m_desk.write(
        this,
        [recording = supervision::RecordSitting(m_desk.store(), *m_desk.recording()),
         by = m_desk.actor(), id = m_desk.sitting(),
         then] { return then == Then::Record ? recording.start(by, id) : recording.stop(by, id); },
        [this](const Result<> &answer) {
            if (!answer)
                m_state.change([&](State &next) { next.problem = answer.error(); });
        });
}

void TodayModel::open()
{
    run([](const auto &runSitting, const auto &by,
           const auto &id) { return runSitting.open(by, id); },
        Then::Record);
}

void TodayModel::start()
{
    run([](const auto &runSitting, const auto &by,
           const auto &id) { return runSitting.start(by, id); },
        Then::Record); // goes on where it runs already
}

void TodayModel::close(const QString &why)
{
    run([why](const auto &runSitting, const auto &by,
              const auto &id) { return runSitting.close(by, id, why); },
        Then::StopRecording);
}

void TodayModel::giveTime(int minutes, const QString &why)
{
    run([minutes, why](const auto &runSitting, const auto &by, const auto &id) {
        return runSitting.giveTime(by, id, minutes, why);
    });
}

} // namespace kaochang::ui
