// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/sitting_facts.h"

#include "site/institutions.h"
#include "site/plans.h"

namespace kaochang::site {

Result<Institution> institutionOf(const store::Reader &reader, const Sitting &sitting)
{
    TRY_LET(plan, plans::byId(reader, sitting.plan));
    return institutions::byId(reader, plan.institution);
}

Result<rules::Policy> policyOf(const store::Reader &reader, const Sitting &sitting)
{
    TRY_LET(institution, institutionOf(reader, sitting));
    return rules::policyNamed(institution.profile);
}

} // namespace kaochang::site
