// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection_model.h"

#include "security/keep_key.h"
#include "security/sign_in.h"
#include "security/users.h"

namespace kaochang::ui {

using security::KeepKey;
using security::Lock;

ProtectionModel::ProtectionModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    refresh();
}

void ProtectionModel::refresh()
{
    const security::Keyring *keyring = m_desk.keyring();
    if (!keyring || !m_desk.person())
        return;
    const auto lock = keyring->lock();
    m_state.change([&](State &next) {
        next.lock = lock ? std::optional(*lock) : std::nullopt;
        next.mayKeepKey =
            lock && *lock != Lock::Demonstration && m_desk.actor().role == Role::Admin;
    });
}

bool ProtectionModel::begin(About about, const Secret &fresh)
{
    const bool isSame = fresh.first == fresh.again;
    m_state.change([&](State &next) {
        next.about = about;
        next.busy = isSame;
        next.problem =
            isSame ? std::nullopt
                   : std::optional(Error{Kind::Invalid, "security.passphrases_differ", QString()});
    });
    return isSame;
}

void ProtectionModel::changePassphrase(const QString &old, const Secret &fresh)
{
    if (m_state->busy || !begin(About::SignIn, fresh))
        return;
    m_state.act(
        [&store = m_desk.store(), by = m_desk.actor(), old, fresh = fresh.first]() -> Result<> {
            TRY_LET(user, security::users::byId(store.reader(), by.user));
            return security::SignIn(store).changePassphrase({user, by}, old, fresh);
        },
        [](State &next) { ++next.done; });
}

void ProtectionModel::keepKey(Lock lock, const QString &passphrase, const Secret &fresh)
{
    if (m_state->busy || !m_state->mayKeepKey || !begin(About::Key, fresh))
        return;
    m_desk.workOn(
        m_slow, this,
        [keyring = m_desk.keyring(), lock, passphrase, fresh = fresh.first] {
            return keyring->arrange(lock, passphrase, fresh);
        },
        [this](const Result<security::Arrangement> &arranged) {
            if (arranged)
                keep(*arranged);
            else
                m_state.end(arranged);
        });
}

void ProtectionModel::keep(const security::Arrangement &arrangement)
{
    m_state.act([act = KeepKey(m_desk.store(), *m_desk.keyring()), by = m_desk.actor(),
                 arrangement] { return act.keep(by, arrangement); },
                [](State &next, Lock lock) {
                    next.lock = lock;
                    ++next.done;
                });
}

} // namespace kaochang::ui
