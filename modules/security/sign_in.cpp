// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sign_in.h"

#include "security/users.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

Actor actorOf(const User &user, std::optional<Role> role = {})
{
    return {user.id, role.value_or(user.roles.front())};
}

} // namespace

Result<User> SignIn::addFirstAdmin(const QString &login, const QString &name,
                                   const QString &passphrase) const
{
    TRY_LET(present, users::all(m_store.reader()));
    if (!present.empty())
        return fail(Kind::Conflict, "security.not_first");
    const User admin{UserId::make(m_store.clock()), login, name, {Role::Admin}};
    return add({actorOf(admin), u"security.add_user"_s, admin.id.toString(), {}, {}}, admin,
               passphrase);
}

Result<User> SignIn::addUser(const Actor &by, User user, const QString &passphrase) const
{
    TRY(checkUser(user));
    if (user.id.isNull())
        user.id = UserId::make(m_store.clock());
    return add({by, u"security.add_user"_s, user.id.toString(), {}, {}}, user, passphrase);
}

Result<User> SignIn::add(const store::Act &act, User user, const QString &passphrase) const
{
    TRY(checkUser(user));
    if (passphrase.size() < ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(ShortestPassphrase));
    const QByteArray hash = seal::hashPassphrase(passphrase, m_hardness);
    return m_store.write(act, [&](store::Writer &writer) -> Result<User> {
        TRY(users::add(writer, user, hash));
        return user;
    });
}

Result<Session> SignIn::enter(const QString &login, const QString &passphrase,
                              std::optional<Role> role) const
{
    const auto known = users::byLogin(m_store.reader(), login);
    if (!known && known.error().kind != Kind::NotFound)
        return tl::unexpected(known.error());
    if (!known)
        return fail(Kind::Denied, "security.wrong_passphrase");
    if (known->lockedUntil.isValid() && m_store.clock().now() < known->lockedUntil)
        return fail(Kind::Denied, "security.locked_out",
                    siteTime(known->lockedUntil).toString(u"HH:mm:ss"_s));
    if (!seal::matchesPassphrase(known->passphraseHash, passphrase)) {
        TRY(refuse(known->user, known->failures + 1));
        return fail(Kind::Denied, "security.wrong_passphrase");
    }
    if (known->user.disabledAt)
        return fail(Kind::Denied, "security.account_disabled",
                    siteTime(*known->user.disabledAt).date().toString(Qt::ISODate));
    const Session session{known->user, actorOf(known->user, role)};
    if (std::ranges::find(known->user.roles, session.actor.role) == known->user.roles.end())
        return fail(Kind::Denied, "security.role_not_held",
                    roleName(session.actor.role).toString());
    const store::Act act{session.actor, u"security.sign_in"_s, known->user.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Session> {
        TRY(users::noteFailures(writer, known->user.id, 0, {}));
        return session;
    });
}

Result<> SignIn::refuse(const User &user, int failures) const
{
    const bool isLockedNow = failures >= FailuresAllowed;
    const store::Act act{actorOf(user), u"security.sign_in_refused"_s, user.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) {
        writer.tell({{u"failures"_s, failures}, {u"locked"_s, isLockedNow}});
        return users::noteFailures(writer, user.id, isLockedNow ? 0 : failures,
                                   isLockedNow ? m_store.clock().now().addSecs(LockOutSeconds)
                                               : QDateTime());
    });
}

Result<> SignIn::leave(const Session &session) const
{
    const store::Act act{session.actor, u"security.sign_out"_s, session.user.id.toString(), {}, {}};
    return m_store.write(act, [](store::Writer &) { return Result<>(); });
}

Result<> SignIn::changePassphrase(const Session &session, const QString &old,
                                  const QString &fresh) const
{
    TRY_LET(known, users::byLogin(m_store.reader(), session.user.login));
    if (!seal::matchesPassphrase(known.passphraseHash, old))
        return fail(Kind::Denied, "security.wrong_passphrase");
    if (fresh.size() < ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(ShortestPassphrase));
    const store::Act act{
        session.actor, u"security.change_passphrase"_s, session.user.id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) {
        return users::setPassphrase(writer, session.user.id,
                                    seal::hashPassphrase(fresh, m_hardness));
    });
}

Result<> SignIn::resetPassphrase(const Actor &admin, const UserId &user, const QString &fresh,
                                 const QString &why) const
{
    if (fresh.size() < ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(ShortestPassphrase));
    TRY(users::byId(m_store.reader(), user));
    const store::Act act{admin, u"security.reset_passphrase"_s, user.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) {
        return users::setPassphrase(writer, user, seal::hashPassphrase(fresh, m_hardness));
    });
}

} // namespace kaochang::security
