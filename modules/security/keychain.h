// SPDX-License-Identifier: GPL-3.0-or-later
// The operating system's place for one small secret. Only 32 bytes ever go there.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace kaochang::security {

class Keychain
{
public:
    virtual ~Keychain() = default;
    // Codes: security.keychain_empty (no such entry), security.keychain_unavailable (absent,
    // locked, silent).
    virtual Result<QByteArray> read(const QString &entry) = 0;
    virtual Result<> write(const QString &entry, const QByteArray &secret) = 0;
    virtual Result<> remove(const QString &entry) = 0;
};

// Windows Credential Store, macOS Keychain, Secret Service or KWallet, through QtKeychain; each
// call waits at most ten seconds, because a locked desktop answers never.
class SystemKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &entry) override;
    Result<> write(const QString &entry, const QByteArray &secret) override;
    Result<> remove(const QString &entry) override;
};

// Writes, reads back and deletes a dummy. Only after this has passed does "no such entry" mean what
// it says: a locked or missing service answers the same to a read (exchange.md 2.7).
bool works(Keychain &keychain);

} // namespace kaochang::security
