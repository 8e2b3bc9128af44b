// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the site's key another way (system keychain or passphrase), or under a fresh passphrase.
#pragma once

#include "security/keyring.h"
#include "store/store.h"

namespace kaochang::security {

QStringView lockWord(Lock lock); // "keychain", "passphrase", "demonstration"
std::optional<Lock> lockNamed(QStringView word);

class KeepKey final
{
public:
    KeepKey(store::Store &store, const Keyring &keyring)
        : m_store(store)
        , m_keyring(keyring)
    {}

    // Act security.keep_key, on the store lane. The key file is written inside the transaction and
    // put back when that fails: the line and the change are there together or not at all.
    // file.cannot_write, file.no_space.
    Result<Lock> keep(const Actor &by, const Arrangement &arrangement) const;

private:
    store::Store &m_store;
    const Keyring &m_keyring;
};

} // namespace kaochang::security
