// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an account after it was made: another name, other roles, out of use, back again.
#pragma once

#include "security/user.h"
#include "store/store.h"

namespace kaochang::security {

// On the store lane. security.no_such_user; security.last_admin where nobody who may sign in would
// be left to keep accounts.
class Accounts final
{
public:
    explicit Accounts(store::Store &store)
        : m_store(store)
    {}

    // Login, name and roles. Those of checkUser(); Conflict: security.login_taken.
    Result<User> change(const Actor &by, const User &user) const;
    // Both need a reason: security.reason_needed. Conflict: security.account_disabled,
    // security.account_enabled.
    Result<User> disable(const Actor &by, const UserId &id, const QString &why) const;
    Result<User> enable(const Actor &by, const UserId &id, const QString &why) const;

private:
    store::Store &m_store;
};

} // namespace kaochang::security
