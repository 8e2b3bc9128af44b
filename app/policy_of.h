// SPDX-License-Identifier: GPL-3.0-or-later
// The profile a sitting stands under: its plan's institution's. Pure reading.
#pragma once

#include "rules/policy.h"
#include "site/sitting.h"
#include "store/reader.h"

namespace kaochang::app {

// Codes: site.no_such_plan, site.no_such_institution, rules.policy_unknown.
Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting);

} // namespace kaochang::app
