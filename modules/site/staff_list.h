// SPDX-License-Identifier: GPL-3.0-or-later
// The staff table. No other file in the house names it.
#pragma once

#include "site/staff.h"
#include "store/store.h"

namespace kaochang::site::staff_list {

Result<std::vector<Staff>> all(const store::Reader &reader);        // by name
Result<Staff> byId(const store::Reader &reader, const StaffId &id); // site.no_such_staff
// Who signs in with this account. Code: site.no_such_staff.
Result<Staff> byUser(const store::Reader &reader, const UserId &user);
Result<> keep(store::Writer &writer, const Staff &staff); // site.account_taken
Result<> retire(store::Writer &writer, const StaffId &id,
                const std::optional<QDate> &since); // null: works here again

} // namespace kaochang::site::staff_list
