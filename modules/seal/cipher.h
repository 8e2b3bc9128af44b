// SPDX-License-Identifier: GPL-3.0-or-later
// XChaCha20-Poly1305 for what must be unreadable at rest, Argon2id for what people remember.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace kaochang::seal {

inline constexpr qsizetype KeySize = 32;

QByteArray randomBytes(qsizetype count);
QByteArray randomKey();                                              // KeySize bytes
QByteArray deriveKey(const QByteArray &key, QByteArrayView purpose); // HKDF-SHA-256, 32 bytes

// nonce (24) || ciphertext || tag (16). where is authenticated, not stored: "candidate|number|<row
// id>".
QByteArray encrypt(const QByteArray &key, QByteArrayView plain, QByteArrayView where);
Result<QByteArray> decrypt(const QByteArray &key, QByteArrayView sealed,
                           QByteArrayView where); // seal.cannot_open

// What an attacker with the file must pay per guess; Test is for tests only.
enum class Hardness { Test, Interactive /* 64 MiB, t=3 */, Strong /* 256 MiB, t=3 */ };
QByteArray hashPassphrase(const QString &passphrase, Hardness hardness); // "$argon2id$v=19$m=…"
bool matchesPassphrase(const QByteArray &hash, const QString &passphrase);
Result<QByteArray> keyFromPassphrase(const QString &passphrase, QByteArrayView salt16,
                                     Hardness hardness);

} // namespace kaochang::seal
