// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/signature.h"

#include "seal/cipher.h"
#include "seal/detail/sodium.h"

namespace kaochang::seal {

using namespace detail;

SigningKey SigningKey::generate()
{
    return fromSeed(randomBytes(crypto_sign_SEEDBYTES)).value();
}

Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return fail(Kind::Invalid, "seal.bad_key");
    awaken();
    SigningKey key;
    key.m_seed =
        QByteArray(seed.constData(), seed.size()); // not shared, so that wiping it reaches it
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(out(key.m_public.bytes), out(key.m_secret), in(seed));
    return key;
}

SigningKey::~SigningKey()
{
    for (QByteArray *secret : {&m_seed, &m_secret})
        sodium_memzero(secret->data(), static_cast<size_t>(secret->size()));
}

SigningKey &SigningKey::operator=(SigningKey &&other) noexcept
{
    m_seed.swap(other.m_seed); // what was ours is wiped when other goes
    m_secret.swap(other.m_secret);
    std::swap(m_public, other.m_public);
    return *this;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), size(message), in(m_secret));
    return signature;
}

bool verify(const PublicKey &key, QByteArrayView message, QByteArrayView signature)
{
    awaken();
    return key.bytes.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
           && crypto_sign_verify_detached(in(signature), in(message), size(message), in(key.bytes))
                  == 0;
}

} // namespace kaochang::seal
