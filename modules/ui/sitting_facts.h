// SPDX-License-Identifier: GPL-3.0-or-later
// From a sitting to whose it is and which policy it follows. On the store lane.
#pragma once

#include "rules/policy.h"
#include "site/institution.h"
#include "site/sitting.h"
#include "store/reader.h"

namespace kaochang::ui {

Result<site::Institution> institutionOf(const store::Reader &reader, const site::Sitting &sitting);
Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting);

} // namespace kaochang::ui
