// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_over_checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace kaochang::ui {
namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("HandOver", text, nullptr, n);
}

struct SubjectWords
{
    const char *later;
    const char *complete;
    const char *lacking;
};

HandOverCheck subject(bool isOver, int open, const SubjectWords &words)
{
    if (!isOver)
        return {Status::Idle, say(words.later)};
    return open == 0 ? HandOverCheck{Status::Ok, say(words.complete)}
                     : HandOverCheck{Status::Warn, say(words.lacking, open)};
}

HandOverCheck footage(const HandOverFacts &facts)
{
    if (facts.recording > 0)
        return {Status::Warn, say(QT_TRANSLATE_N_NOOP("HandOver", "%n recording(s) still running"),
                                  facts.recording)};
    if (facts.gapsOpen > 0)
        return {Status::Warn,
                say(QT_TRANSLATE_N_NOOP("HandOver", "%n candidate(s) with gaps nobody accepted"),
                    facts.gapsOpen)};
    if (facts.recordings == 0)
        return {facts.isOver() ? Status::Warn : Status::Idle,
                say(QT_TRANSLATE_NOOP("HandOver", "Nothing was recorded"))};
    return {Status::Ok,
            say(QT_TRANSLATE_N_NOOP("HandOver", "Recordings stopped, %n segment(s) in the ledger"),
                facts.segments)};
}

} // namespace

bool HandOverFacts::isOver() const
{
    return stage == site::SittingState::Closed || stage == site::SittingState::Locked;
}

std::array<HandOverCheck, HandOverChecks> checksOf(const HandOverFacts &facts)
{
    const bool over = facts.isOver();
    const bool locked = facts.stage == site::SittingState::Locked;
    return {{
        {over ? Status::Ok : Status::Idle,
         over ? say(QT_TRANSLATE_NOOP("HandOver", "Exam ended"))
              : say(QT_TRANSLATE_NOOP("HandOver", "Exam not ended yet"))},
        subject(over, facts.theoryOpen,
                {QT_TRANSLATE_NOOP("HandOver", "Theory scores"),
                 QT_TRANSLATE_NOOP("HandOver", "Theory complete"),
                 QT_TRANSLATE_N_NOOP("HandOver", "Theory: %n candidate(s) not settled")}),
        subject(over, facts.practicalOpen,
                {QT_TRANSLATE_NOOP("HandOver", "Practical scores"),
                 QT_TRANSLATE_NOOP("HandOver", "Practical complete"),
                 QT_TRANSLATE_N_NOOP("HandOver", "Practical: %n candidate(s) not settled")}),
        {locked ? Status::Ok
         : over ? Status::Warn
                : Status::Idle,
         locked ? say(QT_TRANSLATE_NOOP("HandOver", "Scores locked"))
                : say(QT_TRANSLATE_NOOP("HandOver", "Scores not locked yet"))},
        footage(facts),
        {facts.packages > 0 ? Status::Ok : Status::Idle,
         facts.packages > 0
             ? say(QT_TRANSLATE_N_NOOP("HandOver", "Handed over: %n package(s)"), facts.packages)
             : say(QT_TRANSLATE_NOOP("HandOver", "Not handed over yet"))},
    }};
}

bool isComplete(const HandOverFacts &facts)
{
    return std::ranges::none_of(
        checksOf(facts), [](const HandOverCheck &check) { return check.status == Status::Warn; });
}

} // namespace kaochang::ui
