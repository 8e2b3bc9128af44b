// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the next records of the outbox into a batch, once and for ever.
#pragma once

#include "sync/batches.h"
#include "sync/enrolment.h"

namespace kaochang::sync::sealing {

struct Request
{
    const SiteIdentity &site;
    QString siteName; // at the centre
    Limits limits;
};

// How many records are worth a batch, counted up to limit. Sync's own lines ("sync.…") travel with
// the next real record; alone they would call for a batch about the last batch, for ever.
Result<qint64> countUnsealed(const store::Reader &reader, qint64 limit);

// None when nothing is worth it. sync.too_large: one record alone is beyond the limit.
Result<std::optional<Batch>> seal(store::Store &store, const Actor &by, const Request &request);

} // namespace kaochang::sync::sealing
