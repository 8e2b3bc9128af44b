// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"

#include "core/canonical_json.h"
#include "core/durable_file.h"
#include "security/passphrase.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::security {
namespace {

constexpr qint64 LargestKeyFile = 64 * 1024;
constexpr qsizetype SaltSize = 16;
const QString KeychainSlot = u"keychain"_s;
const QString PassphraseSlot = u"passphrase"_s;
const QString DemonstrationSlot = u"demonstration"_s;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

// The slot is bound to its kind and its site: it cannot be moved to another file.
QByteArray sealedMaster(const QByteArray &slotKey, const QByteArray &master, const QString &kind)
{
    return seal::encrypt(slotKey, master, "KAOCHANG1/slot|" + kind.toUtf8());
}

Result<QByteArray> openSlot(const QByteArray &slotKey, const QJsonObject &slot)
{
    return seal::decrypt(slotKey, bytes(slot.value(u"sealed"_s)),
                         "KAOCHANG1/slot|" + slot.value(u"kind"_s).toString().toUtf8());
}

QJsonObject findSlot(const QJsonObject &document, const QString &kind)
{
    const QJsonArray slots_ = document.value(u"slots"_s).toArray();
    for (const QJsonValue &slot : slots_) {
        if (slot.toObject().value(u"kind"_s).toString() == kind)
            return slot.toObject();
    }
    return {};
}

QJsonArray slotsBut(const QJsonObject &document, const QString &kind)
{
    QJsonArray others;
    const QJsonArray slots_ = document.value(u"slots"_s).toArray();
    for (const QJsonValue &slot : slots_) {
        if (slot.toObject().value(u"kind"_s).toString() != kind)
            others.append(slot);
    }
    return others;
}

QString hardnessName(seal::Hardness hardness)
{
    return hardness == seal::Hardness::Strong        ? u"strong"_s
           : hardness == seal::Hardness::Interactive ? u"interactive"_s
                                                     : u"test"_s;
}

seal::Hardness hardnessNamed(const QString &name)
{
    return name == u"strong"_s        ? seal::Hardness::Strong
           : name == u"interactive"_s ? seal::Hardness::Interactive
                                      : seal::Hardness::Test;
}

Result<QJsonObject> passphraseSlot(const QByteArray &master, const QString &passphrase,
                                   seal::Hardness hardness)
{
    if (passphrase.size() < ShortestPassphrase)
        return fail(Kind::Invalid, "security.passphrase_too_short",
                    QString::number(ShortestPassphrase));
    const QByteArray salt = seal::randomBytes(SaltSize);
    TRY_LET(slotKey, seal::keyFromPassphrase(passphrase, salt, hardness));
    return QJsonObject{{u"kind"_s, PassphraseSlot},
                       {u"alg"_s, u"argon2id+xchacha20poly1305"_s},
                       {u"hardness"_s, hardnessName(hardness)},
                       {u"salt"_s, text(salt)},
                       {u"sealed"_s, text(sealedMaster(slotKey, master, PassphraseSlot))}};
}

QJsonObject plainSlot(const QString &kind, const QByteArray &slotKey, const QByteArray &master)
{
    QJsonObject slot{{u"kind"_s, kind},
                     {u"alg"_s, u"xchacha20poly1305"_s},
                     {u"sealed"_s, text(sealedMaster(slotKey, master, kind))}};
    return slot;
}

} // namespace

bool Keyring::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<QJsonObject> Keyring::document() const
{
    TRY_LET(content, readWhole(m_path, LargestKeyFile));
    auto parsed = parseStrictObject(content);
    if (!parsed || parsed->value(u"v"_s).toInt() != 1 || !parsed->value(u"slots"_s).isArray())
        return fail(Kind::Corrupt, "security.key_file_damaged", m_path);
    return parsed;
}

Result<Lock> Keyring::lock() const
{
    TRY_LET(keys, document());
    if (!findSlot(keys, DemonstrationSlot).isEmpty())
        return Lock::Demonstration;
    return findSlot(keys, KeychainSlot).isEmpty() ? Lock::Passphrase : Lock::Keychain;
}

Result<SiteKeys> Keyring::create(Lock lock, const QString &passphrase,
                                 seal::Hardness hardness) const
{
    if (exists())
        return fail(Kind::Conflict, "security.keys_exist", m_path);
    const QByteArray master = seal::randomKey();
    TRY_LET(keys, derive(master));
    const QString entry =
        u"site-"_s + QString::fromLatin1(keys.signing.publicKey().bytes.first(8).toHex());
    QJsonArray slots_;
    if (lock == Lock::Demonstration) {
        const QByteArray slotKey = seal::randomKey();
        QJsonObject slot = plainSlot(DemonstrationSlot, slotKey, master);
        slot.insert(u"key"_s,
                    text(slotKey)); // in the open, on purpose: no real person is behind it
        slots_.append(slot);
    } else {
        TRY_LET(slot, passphraseSlot(master, passphrase, hardness));
        slots_.append(slot);
    }
    if (lock == Lock::Keychain) {
        if (const auto slot = keychainSlot(entry, master))
            slots_.append(*slot);
    }
    TRY_LET(spelled, canonicalJson(QJsonObject{{u"v"_s, 1},
                                               {u"alg"_s, seal::Ed25519.toString()},
                                               {u"public"_s, text(keys.signing.publicKey().bytes)},
                                               {u"entry"_s, entry},
                                               {u"slots"_s, slots_}}));
    TRY(writeDurably(m_path, spelled));
    return derive(master);
}

Result<SiteKeys> Keyring::open() const
{
    TRY_LET(keys, document());
    if (const QJsonObject slot = findSlot(keys, DemonstrationSlot); !slot.isEmpty()) {
        TRY_LET(master, openSlot(bytes(slot.value(u"key"_s)), slot));
        return derive(master);
    }
    if (findSlot(keys, KeychainSlot).isEmpty())
        return fail(Kind::Denied, "security.passphrase_needed");
    TRY_LET(master, masterFromKeychain(keys));
    return derive(master);
}

Result<SiteKeys> Keyring::open(const QString &passphrase) const
{
    TRY_LET(keys, document());
    if (findSlot(keys, PassphraseSlot).isEmpty())
        return open();
    TRY_LET(master, masterBy(passphrase, keys));
    return derive(master);
}

Result<QByteArray> Keyring::masterBy(const QString &passphrase, const QJsonObject &document) const
{
    const QJsonObject slot = findSlot(document, PassphraseSlot);
    TRY_LET(slotKey, seal::keyFromPassphrase(passphrase, bytes(slot.value(u"salt"_s)),
                                             hardnessNamed(slot.value(u"hardness"_s).toString())));
    const auto master = openSlot(slotKey, slot);
    if (!master)
        return fail(Kind::Denied, "security.wrong_key_passphrase");
    return master;
}

// Whatever the keychain answers short of the key, nothing is made anew. "No such entry" is believed
// only of a keychain that passes the probe: a locked one says the same.
Result<QByteArray> Keyring::masterFromKeychain(const QJsonObject &document) const
{
    const auto slotKey = m_keychain.read(document.value(u"entry"_s).toString());
    if (slotKey) {
        if (const auto master = openSlot(*slotKey, findSlot(document, KeychainSlot)))
            return *master;
    }
    const bool isSilent = !slotKey && slotKey.error().kind == Kind::Unavailable;
    if (isSilent || !works(m_keychain))
        return fail(Kind::Denied, "security.keychain_unavailable");
    return fail(Kind::Denied, "security.keychain_empty");
}

Result<QJsonObject> Keyring::keychainSlot(const QString &entry, const QByteArray &master) const
{
    if (!works(m_keychain))
        return fail(Kind::Unavailable, "security.keychain_unavailable");
    const QByteArray slotKey = seal::randomKey();
    TRY(m_keychain.write(entry, slotKey));
    return plainSlot(KeychainSlot, slotKey, master);
}

Result<Arrangement> Keyring::arrange(Lock lock, const QString &passphrase, const QString &fresh,
                                     seal::Hardness hardness) const
{
    TRY_LET(keys, document());
    if (lock == Lock::Demonstration || !findSlot(keys, DemonstrationSlot).isEmpty())
        return fail(Kind::Denied, "security.key_in_the_open", m_path);
    TRY_LET(master, masterBy(passphrase, keys));
    if (!fresh.isEmpty()) {
        TRY_LET(slot, passphraseSlot(master, fresh, hardness));
        QJsonArray slots_ = slotsBut(keys, PassphraseSlot);
        slots_.prepend(slot);
        keys.insert(u"slots"_s, slots_);
    }
    // An entry that opens stays as it is: overwriting it would shut the file that is still in
    // force.
    const bool opensAlready =
        !findSlot(keys, KeychainSlot).isEmpty() && masterFromKeychain(keys).has_value();
    if (lock == Lock::Passphrase || !opensAlready)
        keys.insert(u"slots"_s, slotsBut(keys, KeychainSlot));
    if (lock == Lock::Keychain && !opensAlready) {
        TRY_LET(slot, keychainSlot(keys.value(u"entry"_s).toString(), master));
        QJsonArray slots_ = keys.value(u"slots"_s).toArray();
        slots_.append(slot);
        keys.insert(u"slots"_s, slots_);
    }
    TRY_LET(spelled, canonicalJson(keys));
    return Arrangement{lock, spelled};
}

Result<QByteArray> Keyring::file() const
{
    return readWhole(m_path, LargestKeyFile);
}

Result<> Keyring::keep(const QByteArray &file) const
{
    return writeDurably(m_path, file);
}

void Keyring::tidy() const
{
    const auto keys = document();
    if (keys && findSlot(*keys, KeychainSlot).isEmpty())
        (void)m_keychain.remove(keys->value(u"entry"_s).toString());
}

Result<SiteKeys> Keyring::derive(const QByteArray &master) const
{
    TRY_LET(signing, seal::SigningKey::fromSeed(seal::deriveKey(master, "KAOCHANG1/sign")));
    return SiteKeys{
        std::move(signing),
        {seal::deriveKey(master, "KAOCHANG1/field"), seal::deriveKey(master, "KAOCHANG1/index")}};
}

} // namespace kaochang::security
