// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster_sheet.h"

#include "site/institutions.h"
#include "site/plans.h"
#include "site/sittings.h"

#include <algorithm>
#include <optional>

namespace kaochang::app {
namespace {

// A roster is open until its sitting starts.
Result<std::vector<site::Sitting>> openSittings(const store::Reader &reader,
                                                const site::Institution &institution)
{
    TRY_LET(plans, site::plans::all(reader));
    std::vector<site::Sitting> open;
    for (const site::Plan &plan : plans) {
        if (plan.institution != institution.id)
            continue;
        TRY_LET(sittings, site::sittings::of(reader, plan.id));
        std::ranges::copy_if(sittings, std::back_inserter(open), [](const site::Sitting &sitting) {
            return sitting.state == site::SittingState::Planned
                   || sitting.state == site::SittingState::Open;
        });
    }
    return open;
}

int taken(const roster::ImportPlan &plan)
{
    return int(plan.rows.size()) - plan.count(roster::Fate::Failed);
}

} // namespace

Result<PlannedSheet> planSheet(const store::Reader &reader, const QByteArray &bytes,
                               const QDate &today, const QString &institution)
{
    TRY_LET(sheet, roster::readSheet(bytes));
    TRY_LET(columns, roster::mapColumns(sheet));
    TRY_LET(known, roster::knownPeople(reader));
    TRY_LET(institutions, site::institutions::all(reader));
    std::optional<PlannedSheet> best;
    Error lastRefusal{Kind::NotFound, "app.no_such_institution", institution};
    for (const site::Institution &candidate : institutions) {
        if (!institution.isEmpty() && candidate.name != institution
            && candidate.id.toString() != institution)
            continue;
        TRY_LET(sittings, openSittings(reader, candidate));
        TRY_LET(policy, rules::policyNamed(candidate.profile));
        auto plan = roster::planImport(sheet, columns, {policy, sittings, today}, known);
        if (!plan)
            lastRefusal = plan.error();
        else if (!best || taken(*plan) > taken(best->plan))
            best = PlannedSheet{candidate, std::move(*plan)};
    }
    if (!best)
        return tl::unexpected(lastRefusal);
    return *best;
}

} // namespace kaochang::app
