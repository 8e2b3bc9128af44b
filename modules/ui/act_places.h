// SPDX-License-Identifier: GPL-3.0-or-later
// Where in the desktop program each act of the house is done: what dims a page for a role, and what
// tests/architecture/acts.py holds against the rooms.
#pragma once

#include "core/actor.h"

#include <QStringView>

#include <span>

namespace kaochang::ui {

struct ActPlace
{
    QStringView act;  // as the store's gate names it: "roster.check_in"
    QStringView page; // a Page::id, or one of the places below
};
inline constexpr QStringView Everywhere = u"(everywhere)"; // frame, Today, or beside others' work
inline constexpr QStringView ByTheMachine = u"(machine)";  // nobody presses anything
inline constexpr QStringView OnlyByVerb = u"(verb)";       // kaochangctl; no page offers it yet

std::span<const ActPlace> actPlaces();

// One rule for all pages: it is work for a role that may do something of what is done there, and
// for everybody where nothing is done. Where it is not, the page can still be looked at.
bool isWorkOn(QStringView page, Role role);

} // namespace kaochang::ui
