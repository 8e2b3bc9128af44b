// SPDX-License-Identifier: GPL-3.0-or-later
// What travels between a site and the centre: bytes made once, stored and re-sent verbatim, and
// the signature beside them. digest = SHA-256("KAOCHANG1/<paper>\0" || bytes), the signature is
// Ed25519 over "KAOCHANG1/<paper>-sig\0" || digest (exchange.md §4), so that no signature of one
// kind of paper can pass for another.
#pragma once

#include "seal/signature.h"

namespace kaochang::sync {

enum class Paper { Batch, Hello, Welcome, Receipt, Refusal, Enrol, Enrolled, Package };

struct SignedBytes
{
    QByteArray bytes;
    QByteArray signature; // 64 raw bytes

    bool operator==(const SignedBytes &) const = default;
};

QByteArray digestOf(Paper paper, QByteArrayView bytes); // 32 raw bytes
QByteArray signDigest(Paper paper, const seal::SigningKey &key, QByteArrayView digest);
bool isDigestSigned(Paper paper, const seal::PublicKey &key, QByteArrayView digest,
                    QByteArrayView signature);

SignedBytes sign(Paper paper, const seal::SigningKey &key, const QByteArray &bytes);
bool isSigned(Paper paper, const seal::PublicKey &key, const SignedBytes &paperBytes);

// The header X-Kaochang-Sig: "ed25519:<base64>". An unknown alg or a wrong length reads as empty,
// which no key has signed.
inline constexpr const char *SignatureHeader = "X-Kaochang-Sig";
QByteArray headerOf(const QByteArray &signature);
QByteArray signatureIn(const QByteArray &header);

} // namespace kaochang::sync
