// SPDX-License-Identifier: GPL-3.0-or-later
// What should be so before a sitting is handed over, line by line. Pure: facts in, lines out.
#pragma once

#include "site/sitting.h"
#include "ui/theme.h"

#include <array>

namespace kaochang::ui {

struct HandOverFacts
{
    site::SittingState stage = site::SittingState::Planned;
    int theoryOpen = 0;    // results of candidates not complete, until the lock
    int practicalOpen = 0; // the same of every other subject
    int gapsOpen = 0;      // candidates with unrecorded time nobody accepted
    int recordings = 0;
    int recording = 0; // of them, not stopped
    int segments = 0;
    qint64 footageBytes = 0;
    int packages = 0; // of this sitting, made so far

    bool isOver() const; // only then there is something to hand over
    bool operator==(const HandOverFacts &) const = default;
};

struct HandOverCheck
{
    Status status = Status::Idle; // Ok done, Warn lacking, Idle later
    QString text;

    bool operator==(const HandOverCheck &) const = default;
};

inline constexpr size_t HandOverChecks = 6;
std::array<HandOverCheck, HandOverChecks> checksOf(const HandOverFacts &facts);
bool isComplete(const HandOverFacts &facts); // nothing warns

} // namespace kaochang::ui
