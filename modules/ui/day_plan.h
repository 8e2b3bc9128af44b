// SPDX-License-Identifier: GPL-3.0-or-later
// The day of one sitting as a check list, and the one thing to do next. Pure: facts in, steps out.
#pragma once

#include "site/duties.h"
#include "ui/theme.h"

namespace kaochang::ui {

enum class Stage { Before, During, After };

struct Step
{
    Stage stage = Stage::Before;
    Status status = Status::Idle; // Ok done, Warn lacking, Info now, Idle later
    QString text;
    QString page; // where it is done; empty: here

    bool operator==(const Step &) const = default;
};

enum class NextAct { GoTo, Open, Start, Close }; // Open, Start and Close are done here

struct Next
{
    NextAct act = NextAct::GoTo;
    QString text; // what and why, one sentence
    QString verb; // on the button
    QString page; // for GoTo

    bool operator==(const Next &) const = default;
};

struct DayFacts
{
    site::Sitting sitting;
    QDateTime now; // UTC
    int enrolled = 0;
    int seated = 0;  // of them, with a seat drawn
    int present = 0; // of them, checked in
    std::vector<site::Lack> lacks;

    bool operator==(const DayFacts &) const = default;
};

std::vector<Step> stepsOf(const DayFacts &facts); // in the order of the day
Next nextOf(const DayFacts &facts);

} // namespace kaochang::ui
