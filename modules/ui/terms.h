// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the closed lists of the house: roles, states, kinds. One word per concept.
#pragma once

#include "core/actor.h"

namespace kaochang::ui {

QString roleText(Role role);

} // namespace kaochang::ui
