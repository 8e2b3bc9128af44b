// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/lock_proposals.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::lock_proposals {

Result<std::optional<LockProposal>> newest(const store::Reader &reader,
                                           const site::SittingId &sitting)
{
    TRY_LET(rows, reader.select(u"SELECT id, content, proposed_by, at FROM lock_proposal "
                                "WHERE sitting = ? ORDER BY id DESC LIMIT 1"_s,
                                {sitting.toString()}));
    if (rows.empty())
        return std::nullopt;
    const store::Row &row = rows.front();
    return LockProposal{.id = ProposalId(row[0].toString()),
                        .sitting = sitting,
                        .content = row[1].toString().toUtf8(),
                        .proposedBy = UserId(row[2].toString()),
                        .at = fromMs(row[3].toLongLong())};
}

Result<> add(store::Writer &writer, const LockProposal &proposal)
{
    TRY(writer.execute(u"INSERT INTO lock_proposal (id, sitting, content, proposed_by, at) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       {proposal.id.toString(), proposal.sitting.toString(),
                        QString::fromUtf8(proposal.content), proposal.proposedBy.toString(),
                        proposal.at.toMSecsSinceEpoch()}));
    return {};
}

} // namespace kaochang::results::lock_proposals
