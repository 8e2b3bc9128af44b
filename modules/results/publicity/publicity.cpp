// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/publicity.h"

#include "results/corrections.h"
#include "results/publicity/appeals.h"
#include "results/publicity/publicities.h"
#include "roster/enrolments.h"
#include "site/sittings.h"

#include <algorithm>

namespace kaochang::results {

Result<PublicityState> publicityOf(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(found, site::sittings::byId(reader, sitting));
    TRY_LET(standing, publicities::standing(reader, sitting));
    TRY_LET(appeals, appeals::of(reader, sitting));
    PublicityFacts facts;
    facts.isLocked = found.state == site::SittingState::Locked;
    facts.openAppeals = int(std::ranges::count_if(appeals, &Appeal::isOpen));
    if (standing) {
        facts.until = standing->until;
        facts.isClosed = standing->closed.has_value();
    }
    return publicityState(facts);
}

Result<> mayCertify(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(state, publicityOf(reader, sitting));
    switch (state.stage) {
    case Stage::Unlocked:
    case Stage::Locked:
        return fail(Kind::Conflict, "results.not_published", sitting.toString());
    case Stage::Contested:
        return fail(Kind::Conflict, "results.appeal_open", QString::number(state.openAppeals));
    case Stage::Published:
        return fail(Kind::Conflict, "results.publicity_running",
                    state.until->toString(Qt::ISODate));
    case Stage::Closed:
        break;
    }
    TRY_LET(waiting, waitingCorrections(reader, sitting));
    if (waiting > 0)
        return fail(Kind::Conflict, "results.correction_waiting", QString::number(waiting));
    return {};
}

Result<int> waitingCorrections(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(waiting, corrections::waiting(reader));
    int count = 0;
    for (const Correction &each : waiting) {
        TRY_LET(enrolment, roster::enrolments::byId(reader, each.enrolment));
        count += enrolment.sitting == sitting ? 1 : 0;
    }
    return count;
}

} // namespace kaochang::results
