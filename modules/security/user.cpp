// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/user.h"

namespace kaochang::security {

Result<> checkUser(const User &user)
{
    if (user.login.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.no_login");
    if (user.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.no_name");
    if (user.roles.empty())
        return fail(Kind::Invalid, "security.no_role", user.login);
    return {};
}

} // namespace kaochang::security
