// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/signed_bytes.h"

#include "seal/digest.h"

namespace kaochang::sync {
namespace {

QByteArray domainOf(Paper paper)
{
    switch (paper) {
    case Paper::Batch:
        return "KAOCHANG1/batch";
    case Paper::Hello:
        return "KAOCHANG1/hello";
    case Paper::Welcome:
        return "KAOCHANG1/welcome";
    case Paper::Receipt:
        return "KAOCHANG1/receipt";
    case Paper::Refusal:
        return "KAOCHANG1/refusal";
    case Paper::Enrol:
        return "KAOCHANG1/enrol";
    case Paper::Enrolled:
        return "KAOCHANG1/enrolled";
    case Paper::Package:
        break;
    }
    return "KAOCHANG1/package";
}

QByteArray signedPart(Paper paper, QByteArrayView digest)
{
    return domainOf(paper) + QByteArrayView("-sig\0", 5).toByteArray() + digest.toByteArray();
}

constexpr QByteArrayView Prefix("ed25519:");

} // namespace

QByteArray digestOf(Paper paper, QByteArrayView bytes)
{
    seal::Sha256 hash;
    hash.add(domainOf(paper).append('\0'));
    hash.add(bytes);
    return hash.result();
}

QByteArray signDigest(Paper paper, const seal::SigningKey &key, QByteArrayView digest)
{
    return key.sign(signedPart(paper, digest));
}

bool isDigestSigned(Paper paper, const seal::PublicKey &key, QByteArrayView digest,
                    QByteArrayView signature)
{
    return seal::verify(key, signedPart(paper, digest), signature);
}

SignedBytes sign(Paper paper, const seal::SigningKey &key, const QByteArray &bytes)
{
    return {bytes, signDigest(paper, key, digestOf(paper, bytes))};
}

bool isSigned(Paper paper, const seal::PublicKey &key, const SignedBytes &paperBytes)
{
    return isDigestSigned(paper, key, digestOf(paper, paperBytes.bytes), paperBytes.signature);
}

QByteArray headerOf(const QByteArray &signature)
{
    return Prefix.toByteArray() + signature.toBase64();
}

QByteArray signatureIn(const QByteArray &header)
{
    constexpr qsizetype SignatureSize = 64;
    if (!header.startsWith(Prefix))
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(header.mid(Prefix.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == SignatureSize ? decoded.decoded : QByteArray();
}

} // namespace kaochang::sync
