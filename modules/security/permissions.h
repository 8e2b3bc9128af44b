// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may do which act. Pure; the store asks it before every write, so no act can forget to.
#pragma once

#include "store/store.h"

namespace kaochang::security {

// An act is "room.verb". An act no line of the table names is refused to everybody.
bool may(Role role, QStringView act);

// The store's gate: security.not_allowed, detail "role act".
Result<> gate(const store::Act &act);

} // namespace kaochang::security
