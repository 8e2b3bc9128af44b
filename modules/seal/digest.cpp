// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/digest.h"

#include "seal/detail/sodium.h"

#include <QFile>
#include <openssl/evp.h>

namespace kaochang::seal {

struct Sha256::Context
{
    EVP_MD_CTX *handle = EVP_MD_CTX_new();

    Context() { EVP_DigestInit_ex(handle, EVP_sha256(), nullptr); }
    ~Context() { EVP_MD_CTX_free(handle); }
    Q_DISABLE_COPY_MOVE(Context)
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->handle, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(DigestSize, '\0');
    EVP_DigestFinal_ex(m_context->handle, reinterpret_cast<uchar *>(digest.data()), nullptr);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<QByteArray> sha256OfFile(const QString &path)
{
    constexpr qint64 Chunk = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "file.cannot_read", path);
    Sha256 hash;
    QByteArray chunk(Chunk, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(chunk.data(), Chunk)) > 0)
        hash.add(QByteArrayView(chunk.constData(), got));
    if (got < 0)
        return fail(Kind::Unavailable, "file.cannot_read", path);
    return hash.result();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    // libsodium: no allocation and no algorithm look-up, which is what a short message pays for in
    // EVP.
    using namespace detail;
    awaken();
    crypto_auth_hmacsha256_state state;
    QByteArray code(DigestSize, '\0');
    crypto_auth_hmacsha256_init(&state, in(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, in(bytes), size(bytes));
    crypto_auth_hmacsha256_final(&state, out(code));
    sodium_memzero(&state, sizeof state);
    return code;
}

} // namespace kaochang::seal
