// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/user.h"

#include <algorithm>

namespace kaochang::security {

Result<> checkUser(const User &user)
{
    if (user.login.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.no_login");
    // It is typed at a desk every morning: no blanks, inside or around.
    if (std::ranges::any_of(user.login, [](QChar sign) { return sign.isSpace(); }))
        return fail(Kind::Invalid, "security.bad_login", user.login);
    if (user.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.no_name");
    if (user.roles.empty())
        return fail(Kind::Invalid, "security.no_role", user.login);
    return {};
}

} // namespace kaochang::security
