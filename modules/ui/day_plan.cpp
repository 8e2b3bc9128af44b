// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day_plan.h"

#include "ui/error_text.h"
#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = site::SittingState;

QString say(const char *text)
{
    return QCoreApplication::translate("DayPlan", text);
}

QString say(const char *text, int n)
{
    return QCoreApplication::translate("DayPlan", text, nullptr, n);
}

Status doneOr(bool done, Status otherwise)
{
    return done ? Status::Ok : otherwise;
}

void addBefore(std::vector<Step> &steps, const DayFacts &facts)
{
    const bool hasRoster = facts.enrolled > 0;
    steps.push_back(
        {Stage::Before, doneOr(hasRoster, Status::Warn),
         hasRoster ? say(QT_TRANSLATE_N_NOOP("DayPlan", "Roster: %n candidate(s)"), facts.enrolled)
                   : say(QT_TRANSLATE_NOOP("DayPlan", "Roster: nobody yet")),
         u"roster"_s});
    const bool allSeated = hasRoster && facts.seated == facts.enrolled;
    steps.push_back({Stage::Before, doneOr(allSeated, hasRoster ? Status::Warn : Status::Idle),
                     say(QT_TRANSLATE_NOOP("DayPlan", "Seats drawn: %1 of %2"))
                         .arg(facts.seated)
                         .arg(facts.enrolled),
                     u"roster"_s});
    for (const site::Lack &lack : facts.lacks) {
        if (lack.code != "site.lacks_roster")
            steps.push_back({Stage::Before, Status::Warn, sentence(lack.code, lack.detail), {}});
    }
    if (facts.lacks.empty())
        steps.push_back({Stage::Before,
                         Status::Ok,
                         say(QT_TRANSLATE_NOOP("DayPlan", "Rooms, cameras and people are there")),
                         {}});
}

void addDuring(std::vector<Step> &steps, const DayFacts &facts)
{
    const State state = facts.sitting.state;
    const bool isOpen = state != State::Planned;
    const bool isStarted = isOpen && state != State::Open;
    const bool isClosed = isStarted && state != State::Running;
    steps.push_back({Stage::During,
                     doneOr(isOpen, Status::Idle),
                     isOpen ? say(QT_TRANSLATE_NOOP("DayPlan", "Doors opened"))
                            : say(QT_TRANSLATE_NOOP("DayPlan", "Doors closed")),
                     {}});
    const Status door = facts.present > 0 && facts.present == facts.enrolled ? Status::Ok
                        : isOpen && !isClosed                                ? Status::Info
                        : isClosed                                           ? Status::Ok
                                                                             : Status::Idle;
    steps.push_back({Stage::During, door,
                     say(QT_TRANSLATE_NOOP("DayPlan", "Present: %1 of %2"))
                         .arg(facts.present)
                         .arg(facts.enrolled),
                     u"check_in"_s});
    steps.push_back({Stage::During,
                     isClosed    ? Status::Ok
                     : isStarted ? Status::Info
                                 : Status::Idle,
                     isClosed    ? say(QT_TRANSLATE_NOOP("DayPlan", "Exam ended"))
                     : isStarted ? say(QT_TRANSLATE_NOOP("DayPlan", "Exam is running"))
                                 : say(QT_TRANSLATE_NOOP("DayPlan", "Exam not started")),
                     u"monitor"_s});
}

void addAfter(std::vector<Step> &steps, const DayFacts &facts)
{
    const State state = facts.sitting.state;
    const bool isLocked = state == State::Locked;
    const Status waiting = state == State::Closed ? Status::Info : Status::Idle;
    steps.push_back({Stage::After, doneOr(isLocked, waiting),
                     isLocked ? say(QT_TRANSLATE_NOOP("DayPlan", "Scores locked"))
                              : say(QT_TRANSLATE_NOOP("DayPlan", "Scores not locked yet")),
                     u"results"_s});
    steps.push_back({Stage::After, isLocked ? Status::Info : Status::Idle,
                     say(QT_TRANSLATE_NOOP("DayPlan", "Hand over the package to the centre")),
                     u"export"_s});
}

Next goTo(const QString &page, const char *text, const char *verb)
{
    return {NextAct::GoTo, say(text), say(verb), page};
}

Next beforeTheDoors(const DayFacts &facts)
{
    if (facts.enrolled == 0)
        return goTo(u"roster"_s,
                    QT_TRANSLATE_NOOP("DayPlan", "Nobody is enrolled in this sitting."),
                    QT_TRANSLATE_NOOP("DayPlan", "Import the roster"));
    if (facts.seated < facts.enrolled)
        return goTo(u"roster"_s, QT_TRANSLATE_NOOP("DayPlan", "Some candidates have no seat yet."),
                    QT_TRANSLATE_NOOP("DayPlan", "Draw the seats"));
    return {NextAct::Open,
            say(QT_TRANSLATE_NOOP(
                "DayPlan", "Everybody has a seat. Open the doors when the rooms are ready.")),
            say(QT_TRANSLATE_NOOP("DayPlan", "Open the doors")),
            {}};
}

} // namespace

std::vector<Step> stepsOf(const DayFacts &facts)
{
    std::vector<Step> steps;
    addBefore(steps, facts);
    addDuring(steps, facts);
    addAfter(steps, facts);
    return steps;
}

Next nextOf(const DayFacts &facts)
{
    switch (facts.sitting.state) {
    case State::Planned:
        return beforeTheDoors(facts);
    case State::Open:
        if (facts.now < facts.sitting.startsAt && facts.present < facts.enrolled)
            return goTo(
                u"check_in"_s,
                QT_TRANSLATE_NOOP("DayPlan", "The doors are open; candidates are arriving."),
                QT_TRANSLATE_NOOP("DayPlan", "Check in"));
        return {NextAct::Start,
                say(QT_TRANSLATE_NOOP("DayPlan", "It is time. The clock runs from the start.")),
                say(QT_TRANSLATE_NOOP("DayPlan", "Start the exam")),
                {}};
    case State::Running:
        if (facts.now < facts.sitting.overAt())
            return goTo(u"monitor"_s, QT_TRANSLATE_NOOP("DayPlan", "The exam is running."),
                        QT_TRANSLATE_NOOP("DayPlan", "Watch the rooms"));
        return {NextAct::Close,
                say(QT_TRANSLATE_NOOP("DayPlan", "The time is over.")),
                say(QT_TRANSLATE_NOOP("DayPlan", "End the exam")),
                {}};
    case State::Closed:
        return goTo(u"results"_s,
                    QT_TRANSLATE_NOOP(
                        "DayPlan", "The exam has ended. Complete the marks and lock the scores."),
                    QT_TRANSLATE_NOOP("DayPlan", "Go to the results"));
    case State::Locked:
        break;
    }
    return goTo(u"export"_s,
                QT_TRANSLATE_NOOP("DayPlan", "The scores are locked. Hand the package over."),
                QT_TRANSLATE_NOOP("DayPlan", "Export the package"));
}

} // namespace kaochang::ui
