// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sitting_facts.h"

#include "site/institutions.h"
#include "site/plans.h"

namespace kaochang::ui {

Result<site::Institution> institutionOf(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(plan, site::plans::byId(reader, sitting.plan));
    return site::institutions::byId(reader, plan.institution);
}

Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(institution, institutionOf(reader, sitting));
    return rules::policyNamed(institution.profile);
}

} // namespace kaochang::ui
