// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who may sign in here, and the roles they may take.
#pragma once

#include "core/actor.h"

#include <vector>

namespace kaochang::security {

struct User
{
    UserId id;
    QString login;
    QString name;
    std::vector<Role> roles; // at least one

    bool operator==(const User &) const = default;
};

} // namespace kaochang::security
