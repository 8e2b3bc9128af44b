// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/stream.h"

#include "core/durable_file.h"
#include "seal/digest.h"

#include <QBuffer>
#include <QFile>
#include <cerrno>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace kaochang::package::detail {
namespace {

constexpr qint64 Piece = 1 << 20;

using Take = std::function<Result<>(QByteArrayView)>;

Result<Stored> pour(QIODevice &source, const QString &name, Meter &meter, const Take &take)
{
    seal::Sha256 hash;
    Stored stored;
    QByteArray piece(Piece, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(piece.data(), Piece)) > 0) {
        const QByteArrayView bytes(piece.constData(), got);
        hash.add(bytes);
        stored.bytes += got;
        TRY(take(bytes));
        TRY(meter.pass(got));
    }
    if (got < 0)
        return fail(Kind::Unavailable, "file.cannot_read", name);
    stored.sha256 = hash.result();
    return stored;
}

void forgetCached([[maybe_unused]] const QFile &file)
{
#ifdef Q_OS_LINUX
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

Result<Stored> pourInto(QIODevice &source, const QString &name, const QString &path, Meter &meter)
{
    const auto broken = [&path] {
        return errno == ENOSPC ? fail(Kind::Unavailable, "file.no_space", path)
                               : fail(Kind::Unavailable, "file.cannot_write", path);
    };
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return broken();
    TRY_LET(stored, pour(source, name, meter, [&](QByteArrayView bytes) -> Result<> {
                if (target.write(bytes.data(), bytes.size()) != bytes.size())
                    return broken();
                return {};
            }));
    target.close();
    TRY(syncFile(path));
    return stored;
}

} // namespace

Result<> Meter::pass(qint64 bytes)
{
    done += bytes;
    if (progress && !progress(done, total))
        return fail(Kind::Unavailable, "package.cancelled");
    return {};
}

Result<Stored> measure(const QString &path, Meter &meter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "file.cannot_read", path);
    forgetCached(file);
    return pour(file, path, meter, [](QByteArrayView) -> Result<> { return {}; });
}

Result<Stored> copyDurably(const QString &source, const QString &path, Meter &meter)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "file.cannot_read", source);
    return pourInto(file, source, path, meter);
}

Result<Stored> writeNew(const QByteArray &bytes, const QString &path, Meter &meter)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return pourInto(buffer, path, path, meter);
}

} // namespace kaochang::package::detail
