// SPDX-License-Identifier: GPL-3.0-or-later
// Coming in, and being kept out: Argon2id, lock-out after five failures, each of them in the audit
// chain.
#pragma once

#include "seal/cipher.h"
#include "security/passphrase.h"
#include "security/user.h"
#include "store/store.h"

namespace kaochang::security {

struct Session
{
    User user;
    Actor actor;

    bool operator==(const Session &) const = default;
};

class SignIn final
{
public:
    static constexpr int FailuresAllowed = 5;
    static constexpr int LockOutSeconds = 300;
    static constexpr int ShortestPassphrase = security::ShortestPassphrase;

    explicit SignIn(store::Store &store, seal::Hardness hardness = seal::Hardness::Interactive)
        : m_store(store)
        , m_hardness(hardness)
    {}

    // The first person of a new site is its admin; refused once anybody is there
    // (security.not_first).
    Result<User> addFirstAdmin(const QString &login, const QString &name,
                               const QString &passphrase) const;
    // Those of checkUser(); security.login_taken, security.passphrase_too_short
    Result<User> addUser(const Actor &by, User user, const QString &passphrase) const;

    // role null: the user's first. Codes: security.wrong_passphrase (also for an unknown login, so
    // that nobody learns who works here), security.locked_out (detail: until, ISO),
    // security.account_disabled (detail: since), security.role_not_held.
    Result<Session> enter(const QString &login, const QString &passphrase,
                          std::optional<Role> role = {}) const;
    Result<> leave(const Session &session) const;
    Result<> changePassphrase(const Session &session, const QString &old,
                              const QString &fresh) const;
    Result<> resetPassphrase(const Actor &admin, const UserId &user, const QString &fresh,
                             const QString &why) const;

private:
    Result<User> add(const store::Act &act, User user, const QString &passphrase) const;
    Result<> refuse(const User &user, int failures) const;

    store::Store &m_store;
    seal::Hardness m_hardness;
};

// Locks a signed-in desk that nobody touched. Pure: the caller says when something was touched.
class IdleLock final
{
public:
    static constexpr qint64 AfterMs = 5 * 60 * 1000;

    explicit IdleLock(const Clock &clock)
        : m_clock(clock)
        , m_touched(clock.monotonicMs())
    {}
    void touch() { m_touched = m_clock.monotonicMs(); }
    bool isDue() const { return m_clock.monotonicMs() - m_touched >= AfterMs; }

private:
    const Clock &m_clock;
    qint64 m_touched;
};

} // namespace kaochang::security
