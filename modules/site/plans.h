// SPDX-License-Identifier: GPL-3.0-or-later
// The plan table. No other file in the house names it.
#pragma once

#include "site/plan.h"
#include "store/store.h"

namespace kaochang::site::plans {

Result<std::vector<Plan>> all(const store::Reader &reader);       // newest first day first
Result<Plan> byId(const store::Reader &reader, const PlanId &id); // site.no_such_plan
Result<> add(store::Writer &writer, const Plan &plan);
// Once each. Code: site.already_noted.
Result<> noteFiled(store::Writer &writer, const PlanId &id, const QDate &day);
Result<> noteReported(store::Writer &writer, const PlanId &id, const QDate &day);

} // namespace kaochang::site::plans
