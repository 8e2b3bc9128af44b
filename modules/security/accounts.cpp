// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/accounts.h"

#include "security/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

bool isWorkingAdmin(const User &user)
{
    return !user.disabledAt && std::ranges::count(user.roles, Role::Admin) > 0;
}

// Asked after the change, inside it: a refusal takes all of it back.
Result<> keepAnAdmin(const store::Reader &reader)
{
    TRY_LET(everybody, users::all(reader));
    if (std::ranges::none_of(everybody, isWorkingAdmin))
        return fail(Kind::Conflict, "security.last_admin");
    return {};
}

} // namespace

Result<User> Accounts::change(const Actor &by, const User &user) const
{
    TRY(checkUser(user));
    const store::Act act{by, u"security.change_user"_s, user.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<User> {
        TRY(users::byId(writer, user.id));
        TRY(users::change(writer, user));
        TRY(keepAnAdmin(writer));
        return users::byId(writer, user.id);
    });
}

Result<User> Accounts::disable(const Actor &by, const UserId &id, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.reason_needed");
    const store::Act act{by, u"security.disable_user"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<User> {
        TRY_LET(user, users::byId(writer, id));
        if (user.disabledAt)
            return fail(Kind::Conflict, "security.account_disabled",
                        siteTime(*user.disabledAt).date().toString(Qt::ISODate));
        TRY(users::disable(writer, id, m_store.clock().now()));
        TRY(keepAnAdmin(writer));
        return users::byId(writer, id);
    });
}

Result<User> Accounts::enable(const Actor &by, const UserId &id, const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "security.reason_needed");
    const store::Act act{by, u"security.enable_user"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<User> {
        TRY_LET(user, users::byId(writer, id));
        if (!user.disabledAt)
            return fail(Kind::Conflict, "security.account_enabled", user.login);
        TRY(users::disable(writer, id, {}));
        return users::byId(writer, id);
    });
}

} // namespace kaochang::security
