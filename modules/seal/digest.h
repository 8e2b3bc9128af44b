// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 at the speed of the machine's own instructions (OpenSSL EVP), and HMAC-SHA-256
// (libsodium).
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <memory>

namespace kaochang::seal {

inline constexpr qsizetype DigestSize = 32;

// Grows while bytes arrive; result() may be asked once, at the end.
class Sha256 final
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    QByteArray result();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

QByteArray sha256(QByteArrayView bytes);
Result<QByteArray> sha256OfFile(const QString &path);            // file.cannot_read
QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes); // key of any length >= 16 bytes

} // namespace kaochang::seal
