// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kaochang {
namespace {

tl::unexpected<Error> writeFault(const QString &path, int cause)
{
    return cause == ENOSPC ? fail(Kind::Unavailable, "file.no_space", path)
                           : fail(Kind::Unavailable, "file.cannot_write", path);
}

int flush(int handle)
{
#if defined(Q_OS_WIN)
    return _commit(handle);
#elif defined(Q_OS_MACOS)
    return fcntl(handle, F_FULLFSYNC); // plain fsync leaves the bytes in the drive's cache there
#else
    return fsync(handle);
#endif
}

Result<> writeAndFlush(QFile &file, QByteArrayView bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return writeFault(file.fileName(), errno);
    if (file.write(bytes.data(), bytes.size()) != bytes.size() || !file.flush()
        || flush(file.handle()) != 0)
        return writeFault(file.fileName(), errno);
    return {};
}

} // namespace

Result<> writeDurably(const QString &path, QByteArrayView bytes)
{
    const QString beside =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".part");
    QFile file(beside);
    if (auto written = writeAndFlush(file, bytes); !written) {
        file.remove();
        return written;
    }
    file.close();
    std::error_code cause;
    std::filesystem::rename(beside.toStdU16String(), path.toStdU16String(), cause);
    if (cause) {
        QFile::remove(beside);
        return writeFault(path, cause.value());
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || flush(file.handle()) != 0)
        return writeFault(path, errno);
    return {};
}

Result<> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int cause = errno;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        return writeFault(path, cause);
#endif
    return {};
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "file.cannot_read", path);
    // QFile::read() allocates what it is asked for: ask for what is there, then whether there is
    // more.
    QByteArray bytes;
    QByteArray piece;
    do {
        const qint64 left = qMax<qint64>(file.size() - bytes.size(), 0) + 1;
        piece = file.read(qMin(left, limit + 1 - bytes.size()));
        bytes += piece;
    } while (!piece.isEmpty() && bytes.size() <= limit);
    if (file.error() != QFileDevice::NoError)
        return fail(Kind::Unavailable, "file.cannot_read", path);
    if (bytes.size() > limit)
        return fail(Kind::Invalid, "file.too_large", path);
    return bytes;
}

} // namespace kaochang
