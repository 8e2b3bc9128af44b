// SPDX-License-Identifier: GPL-3.0-or-later
// What one person proposed to lock, word for word. The lock_proposal table: no other file in the
// house names it.
#pragma once

#include "site/sitting.h"
#include "store/store.h"

namespace kaochang::results {

using ProposalId = Id<struct ProposalTag>;

struct LockProposal
{
    ProposalId id;
    site::SittingId sitting;
    QByteArray content; // canonical JSON of the sheet as it was proposed
    UserId proposedBy;
    QDateTime at; // UTC

    bool operator==(const LockProposal &) const = default;
};

namespace lock_proposals {
// The newest: the only one that can be confirmed.
Result<std::optional<LockProposal>> newest(const store::Reader &reader,
                                           const site::SittingId &sitting);
Result<> add(store::Writer &writer, const LockProposal &proposal);
} // namespace lock_proposals

} // namespace kaochang::results
