// SPDX-License-Identifier: GPL-3.0-or-later
// Does a batch carry on the site's audit chain where the one before it ended? Pure.
#pragma once

#include "center/received.h"
#include "sync/envelope.h"

namespace kaochang::center {

// The batch's records with their identities, when numbers are dense, every record is an audit line,
// and the links recomputed from `before` end where the envelope says. Otherwise center.chain,
// detail the record's number and what is wrong with it.
Result<std::vector<HeldRecord>> follow(const sync::AuditPoint &before,
                                       const sync::Envelope &envelope);

} // namespace kaochang::center
