// SPDX-License-Identifier: GPL-3.0-or-later
// Synchronising where nobody watches: runs the application's event loop until it is over.
#pragma once

#include "sync/engine.h"

namespace kaochang::app {

// Redeems a one-time code at a centre. Codes: sync/enrolment.h.
Result<sync::Enrolment> enrolAt(sync::SyncEngine &engine, const QString &address,
                                const QString &code);

// Until nothing is left, a person must look, or `tries` letters in a row brought no answer.
sync::SyncReport synchroniseOnce(sync::SyncEngine &engine, int tries);

} // namespace kaochang::app
