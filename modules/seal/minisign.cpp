// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/minisign.h"

#include "seal/detail/sodium.h"
#include "seal/digest.h"

#include <QList>
#include <algorithm>

namespace kaochang::seal {

using namespace detail;

namespace {

const QByteArray KeyAlgorithm = "Ed";
const QByteArray Prehashed = "ED"; // the signature covers BLAKE2b-512 of the file
constexpr qsizetype IdSize = 8;
const QByteArray Untrusted = "untrusted comment: ";
const QByteArray Trusted = "trusted comment: ";

QByteArray blake2b512(QByteArrayView bytes)
{
    awaken();
    QByteArray digest(crypto_generichash_BYTES_MAX, '\0');
    crypto_generichash(out(digest), static_cast<size_t>(digest.size()), in(bytes), size(bytes),
                       nullptr, 0);
    return digest;
}

Result<QByteArray> strictBase64(const QByteArray &line, qsizetype length, std::string_view code)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != length || decoded.decoded.toBase64() != line)
        return fail(Kind::Invalid, code);
    return decoded.decoded;
}

} // namespace

MinisignKey minisignKey(const PublicKey &key)
{
    return {sha256(key.bytes).first(IdSize), key};
}

QByteArray minisignPublicFile(const MinisignKey &key)
{
    // minisign prints the id as a little-endian number in hex, so without leading zeros.
    QByteArray shownId = key.id;
    std::reverse(shownId.begin(), shownId.end());
    shownId = shownId.toHex().toUpper();
    while (shownId.size() > 1 && shownId.startsWith('0'))
        shownId.remove(0, 1);
    return Untrusted + "minisign public key " + shownId + '\n'
           + (KeyAlgorithm + key.id + key.key.bytes).toBase64() + '\n';
}

Result<MinisignKey> parseMinisignPublicFile(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() < 2 || !lines[0].startsWith(Untrusted))
        return fail(Kind::Invalid, "seal.bad_key");
    TRY_LET(blob, strictBase64(lines[1].trimmed(), 2 + IdSize + crypto_sign_PUBLICKEYBYTES,
                               "seal.bad_key"));
    if (!blob.startsWith(KeyAlgorithm))
        return fail(Kind::Invalid, "seal.bad_key");
    return MinisignKey{blob.sliced(2, IdSize), {blob.sliced(2 + IdSize)}};
}

QByteArray minisign(const SigningKey &key, QByteArrayView message, const QString &trustedComment)
{
    const QByteArray comment = trustedComment.toUtf8();
    const QByteArray signature = key.sign(blake2b512(message));
    const QByteArray global = key.sign(signature + comment);
    return Untrusted + "signature by Kaochang\n"
           + (Prehashed + minisignKey(key.publicKey()).id + signature).toBase64() + '\n' + Trusted
           + comment + '\n' + global.toBase64() + '\n';
}

Result<QString> minisignVerify(const MinisignKey &key, QByteArrayView message,
                               const QByteArray &signatureFile)
{
    constexpr std::string_view BadForm = "seal.bad_signature_file";
    const QList<QByteArray> lines = signatureFile.split('\n');
    if (lines.size() != 5 || !lines[4].isEmpty() || !lines[0].startsWith(Untrusted)
        || !lines[2].startsWith(Trusted))
        return fail(Kind::Invalid, BadForm);
    TRY_LET(blob, strictBase64(lines[1], 2 + IdSize + crypto_sign_BYTES, BadForm));
    TRY_LET(global, strictBase64(lines[3], crypto_sign_BYTES, BadForm));
    if (!blob.startsWith(Prehashed))
        return fail(Kind::Invalid, BadForm);
    if (blob.sliced(2, IdSize) != key.id)
        return fail(Kind::Denied, "seal.wrong_key");
    const QByteArray signature = blob.sliced(2 + IdSize);
    const QByteArray comment = lines[2].sliced(Trusted.size());
    if (!verify(key.key, blake2b512(message), signature)
        || !verify(key.key, signature + comment, global))
        return fail(Kind::Denied, "seal.bad_signature");
    return QString::fromUtf8(comment);
}

} // namespace kaochang::seal
