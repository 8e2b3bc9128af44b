// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/cipher.h"

#include "seal/detail/sodium.h"
#include "seal/digest.h"

namespace kaochang::seal {

using namespace detail;

namespace {

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

struct Cost
{
    unsigned long long passes;
    size_t memory;
};

Cost costOf(Hardness hardness)
{
    switch (hardness) {
    case Hardness::Test:
        return {1, crypto_pwhash_MEMLIMIT_MIN};
    case Hardness::Interactive:
        return {3, size_t{64} << 20};
    case Hardness::Strong:
        break;
    }
    return {3, size_t{256} << 20};
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    awaken();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray randomKey()
{
    return randomBytes(KeySize);
}

QByteArray deriveKey(const QByteArray &key, QByteArrayView purpose)
{
    // RFC 5869 with an empty salt and one block of output.
    const QByteArray extracted = hmacSha256(QByteArray(DigestSize, '\0'), key);
    return hmacSha256(extracted, purpose.toByteArray() + '\x01');
}

QByteArray encrypt(const QByteArray &key, QByteArrayView plain, QByteArrayView where)
{
    Q_ASSERT(key.size() == KeySize);
    awaken();
    QByteArray sealed(NonceSize + plain.size() + TagSize, Qt::Uninitialized);
    uchar *const nonce = out(sealed);
    randombytes_buf(nonce, NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + NonceSize, nullptr, in(plain), size(plain),
                                               in(where), size(where), nullptr, nonce, in(key));
    return sealed;
}

Result<QByteArray> decrypt(const QByteArray &key, QByteArrayView sealed, QByteArrayView where)
{
    if (key.size() != KeySize || sealed.size() < NonceSize + TagSize)
        return fail(Kind::Corrupt, "seal.cannot_open");
    awaken();
    const QByteArrayView nonce = sealed.first(NonceSize);
    const QByteArrayView body = sealed.sliced(NonceSize);
    QByteArray plain(body.size() - TagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(body),
                                                   size(body), in(where), size(where), in(nonce),
                                                   in(key))
        != 0)
        return fail(Kind::Corrupt, "seal.cannot_open");
    return plain;
}

QByteArray hashPassphrase(const QString &passphrase, Hardness hardness)
{
    awaken();
    const Cost cost = costOf(hardness);
    const QByteArray secret = passphrase.toUtf8();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), secret.constData(), size(secret), cost.passes, cost.memory)
        != 0)
        qFatal("no memory left to hash a passphrase");
    return hash.left(qstrlen(hash.constData()));
}

bool matchesPassphrase(const QByteArray &hash, const QString &passphrase)
{
    awaken();
    const QByteArray secret = passphrase.toUtf8();
    return crypto_pwhash_str_verify(hash.constData(), secret.constData(), size(secret)) == 0;
}

Result<QByteArray> keyFromPassphrase(const QString &passphrase, QByteArrayView salt16,
                                     Hardness hardness)
{
    awaken();
    if (salt16.size() != crypto_pwhash_SALTBYTES)
        return fail(Kind::Invalid, "seal.bad_key");
    const Cost cost = costOf(hardness);
    const QByteArray secret = passphrase.toUtf8();
    QByteArray key(KeySize, '\0');
    if (crypto_pwhash(out(key), size(key), secret.constData(), size(secret), in(salt16),
                      cost.passes, cost.memory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(Kind::Unavailable, "seal.no_memory");
    return key;
}

} // namespace kaochang::seal
