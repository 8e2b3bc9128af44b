// SPDX-License-Identifier: GPL-3.0-or-later
// The site's keys: one master key in locked slots beside the store, everything else derived from
// it. Losing every slot loses the sealed fields for good; that is why a missing slot never makes a
// new key.
#pragma once

#include "core/clock.h"
#include "seal/cipher.h"
#include "seal/signature.h"
#include "security/keychain.h"
#include "store/vault.h"

namespace kaochang::security {

struct SiteKeys
{
    seal::SigningKey signing; // signs bags and batches
    store::VaultKeys vault;   // seals personal data
};

// Who can open the keys without being asked.
enum class Lock {
    Keychain,     // the signed-in desktop user (a passphrase slot is made as well)
    Passphrase,   // somebody who knows it, at every start
    Demonstration // anybody: only for 演示数据, which holds no real person
};

// The slots of a key file as they are to be. Making them may take seconds (Argon2id, a keychain
// that thinks), keeping them is one small durable file.
struct Arrangement
{
    Lock lock = Lock::Passphrase;
    QByteArray file;
};

class Keyring final
{
public:
    // path: key.json in the data folder.
    Keyring(QString path, Keychain &keychain)
        : m_path(std::move(path))
        , m_keychain(keychain)
    {}

    bool exists() const;
    Result<Lock> lock() const; // security.key_file_damaged

    // Makes the keys of a new site, once (security.keys_exist). passphrase is needed but for
    // Demonstration (security.passphrase_too_short). Lock::Keychain falls back to Passphrase when
    // the probe fails; lock() tells which it became.
    Result<SiteKeys> create(Lock lock, const QString &passphrase,
                            seal::Hardness hardness = seal::Hardness::Strong) const;

    // Without a passphrase: keychain or demonstration slot, else security.passphrase_needed. A
    // keychain that passes the probe and has not got the key: security.keychain_empty; one that
    // does not pass: security.keychain_unavailable. Either way the passphrase still opens.
    Result<SiteKeys> open() const;
    // security.wrong_key_passphrase, security.key_file_damaged
    Result<SiteKeys> open(const QString &passphrase) const;

    // The same keys, kept another way, under a fresh passphrase if one is given; the passphrase so
    // far proves that whoever asks can still open them afterwards. Any thread; writes no file.
    // security.wrong_key_passphrase, security.keychain_unavailable, security.passphrase_too_short,
    // security.key_in_the_open (of a demonstration).
    Result<Arrangement> arrange(Lock lock, const QString &passphrase, const QString &fresh = {},
                                seal::Hardness hardness = seal::Hardness::Strong) const;
    Result<QByteArray> file() const; // as it stands, to be put back
    Result<> keep(const QByteArray &file) const;
    void tidy() const; // takes out of the keychain what no slot names any more

private:
    Result<QJsonObject> document() const;
    Result<QByteArray> masterBy(const QString &passphrase, const QJsonObject &document) const;
    Result<QByteArray> masterFromKeychain(const QJsonObject &document) const;
    Result<QJsonObject> keychainSlot(const QString &entry, const QByteArray &master) const;
    Result<SiteKeys> derive(const QByteArray &master) const;

    QString m_path;
    Keychain &m_keychain;
};

} // namespace kaochang::security
