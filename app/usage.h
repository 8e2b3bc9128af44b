// SPDX-License-Identifier: GPL-3.0-or-later
// What this program has taken from the machine so far.
#pragma once

#include <QtGlobal>

namespace kaochang::app {

struct Usage
{
    double cpuSeconds = 0;    // of all its threads
    qint64 peakMegabytes = 0; // resident; 0 where the system does not say
};

Usage usageSoFar();

} // namespace kaochang::app
