// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of the played day: a centre of its own on loopback, and everything handed over to
// it.
#pragma once

#include "core/lane.h"
#include "house.h"

namespace kaochang::app::steps {

// Serves a centre from the house's folder, enrols where that has not happened yet, synchronises
// until nothing is left, and asks the centre what it holds. Answers how many records and packages
// it has signed for. Runs the application's event loop. app.day_check_failed, and the problem's own
// code as detail.
Result<qint64> reportToCentre(House &house, Lane &storeLane);

} // namespace kaochang::app::steps
