// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy_of.h"

#include "site/institutions.h"
#include "site/plans.h"

namespace kaochang::app {

Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting)
{
    TRY_LET(plan, site::plans::byId(reader, sitting.plan));
    TRY_LET(institution, site::institutions::byId(reader, plan.institution));
    return rules::policyNamed(institution.profile);
}

} // namespace kaochang::app
