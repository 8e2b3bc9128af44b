// SPDX-License-Identifier: GPL-3.0-or-later
// From a sitting to whose it is and which policy it follows. Pure reading, on the store lane.
#pragma once

#include "rules/policy.h"
#include "site/institution.h"
#include "site/sitting.h"
#include "store/reader.h"

namespace kaochang::site {

// Codes: site.no_such_plan, site.no_such_institution.
Result<Institution> institutionOf(const store::Reader &reader, const Sitting &sitting);
// Besides: rules.policy_unknown.
Result<rules::Policy> policyOf(const store::Reader &reader, const Sitting &sitting);

} // namespace kaochang::site
