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
    key.m_seed = seed;
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    key.m_public.bytes.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(out(key.m_public.bytes), out(key.m_secret), in(seed));
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), static_cast<size_t>(m_secret.size()));
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
           && crypto_sign_verify_detached(in(signature), in(message), size(message), in(key.bytes)) == 0;
}

} // namespace kaochang::seal
