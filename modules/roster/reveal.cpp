// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/reveal.h"

#include "roster/candidates.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster {

Result<Candidate> Reveal::candidate(const Actor &by, const CandidateId &id,
                                    const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "roster.reason_needed");
    const store::Act act{by, u"roster.reveal"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) { return candidates::byId(writer, id); });
}

} // namespace kaochang::roster
