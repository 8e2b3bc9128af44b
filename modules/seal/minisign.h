// SPDX-License-Identifier: GPL-3.0-or-later
// Detached signatures in minisign's prehashed format, so that `minisign -V` checks them without us.
#pragma once

#include "seal/signature.h"

namespace kaochang::seal {

struct MinisignKey // as printed in a .pub file
{
    QByteArray id; // 8 bytes; ours are the first 8 of SHA-256 of the public key
    PublicKey key;

    bool operator==(const MinisignKey &) const = default;
};

MinisignKey minisignKey(const PublicKey &key);
QByteArray minisignPublicFile(const MinisignKey &key);               // text of the .pub file
Result<MinisignKey> parseMinisignPublicFile(const QByteArray &text); // seal.bad_key

// The text of FILE.minisig. The trusted comment is signed too; one line, UTF-8.
QByteArray minisign(const SigningKey &key, QByteArrayView message, const QString &trustedComment);

// The trusted comment, or seal.bad_signature_file (form) / seal.wrong_key / seal.bad_signature.
Result<QString> minisignVerify(const MinisignKey &key, QByteArrayView message,
                               const QByteArray &signatureFile);

} // namespace kaochang::seal
