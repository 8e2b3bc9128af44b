// SPDX-License-Identifier: GPL-3.0-or-later
// Ed25519 (RFC 8032). Every signature that is stored or sent carries its alg, so that an SM2
// profile can join.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace kaochang::seal {

inline constexpr QStringView Ed25519 = u"ed25519";

struct PublicKey
{
    QByteArray bytes; // 32

    bool operator==(const PublicKey &) const = default;
};

class SigningKey final // the seed is wiped when the key goes
{
public:
    static SigningKey generate();
    static Result<SigningKey> fromSeed(const QByteArray &seed); // 32 bytes; seal.bad_key
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(SigningKey &&other) noexcept;

    QByteArray seed() const { return m_seed; }
    const PublicKey &publicKey() const { return m_public; }
    QByteArray sign(QByteArrayView message) const; // 64 bytes

private:
    SigningKey() = default;
    QByteArray m_seed;
    QByteArray m_secret;
    PublicKey m_public;
};

bool verify(const PublicKey &key, QByteArrayView message, QByteArrayView signature);

} // namespace kaochang::seal
