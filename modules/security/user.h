// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may sign in here, and the roles they may take.
#pragma once

#include "core/actor.h"
#include "core/result.h"

#include <vector>

namespace kaochang::security {

struct User
{
    UserId id;
    QString login;
    QString name;
    std::vector<Role> roles;                  // at least one
    std::optional<QDateTime> disabledAt = {}; // may not sign in since

    bool operator==(const User &) const = default;
};

// Invalid: security.no_login, security.bad_login (with blanks), security.no_name, security.no_role
// (detail: the login).
Result<> checkUser(const User &user);

} // namespace kaochang::security
