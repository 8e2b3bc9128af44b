// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/archive.h"

#include "core/durable_file.h"
#include "package/detail/archive_shape.h"
#include "package/detail/stream.h"
#include "package/detail/tree.h"
#include "package/safe_path.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStorageInfo>
#include <QUuid>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <filesystem>
#include <memory>

using namespace Qt::StringLiterals;

namespace kaochang::package {

using namespace detail;

namespace {

constexpr qint64 Piece = 1 << 20;
constexpr qint64 RoomPerEntry = 2 << 10; // headers, names and padding

struct Close
{
    void operator()(archive *handle) const { archive_free(handle); }
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
using Handle = std::unique_ptr<archive, Close>;
using Header = std::unique_ptr<archive_entry, Close>;

tl::unexpected<Error> libraryFault(archive *handle, const QString &path)
{
    if (archive_errno(handle) == ENOSPC)
        return fail(Kind::Unavailable, "file.no_space", path);
    return fail(Kind::Unavailable, "file.cannot_write", path);
}

Result<Handle> openWriter(const QFile &target, ArchiveForm form)
{
    Handle handle(archive_write_new());
    archive *raw = handle.get();
    archive_write_set_bytes_in_last_block(raw, 1);
    int ready = ARCHIVE_OK;
    if (form == ArchiveForm::Tar)
        ready = archive_write_set_format_ustar(raw);
    else if (ready = archive_write_set_format_zip(raw); ready == ARCHIVE_OK)
        ready = archive_write_zip_set_compression_store(raw);
    if (ready != ARCHIVE_OK || archive_write_open_fd(raw, target.handle()) != ARCHIVE_OK)
        return libraryFault(raw, target.fileName());
    return handle;
}

Result<> addFile(archive *handle, const QString &name, const QString &path, Meter &meter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Kind::Unavailable, "file.cannot_read", path);
    const Header header(archive_entry_new());
    archive_entry_set_pathname(header.get(), name.toUtf8().constData());
    archive_entry_set_filetype(header.get(), AE_IFREG);
    archive_entry_set_perm(header.get(), 0644);
    archive_entry_set_size(header.get(), file.size());
    if (archive_write_header(handle, header.get()) != ARCHIVE_OK)
        return libraryFault(handle, name);
    qint64 left = file.size();
    while (left > 0) {
        const QByteArray bytes = file.read(qMin(left, Piece));
        if (bytes.isEmpty())
            return fail(Kind::Unavailable, "file.cannot_read", path);
        if (archive_write_data(handle, bytes.constData(), size_t(bytes.size())) != bytes.size())
            return libraryFault(handle, name);
        left -= bytes.size();
        TRY(meter.pass(bytes.size()));
    }
    return {};
}

Result<> writeAll(const QString &folder, const QString &archive, ArchiveForm form, Meter &meter)
{
    TRY_LET(tree, listTree(folder));
    TRY(checkSorts(tree));
    QFile target(archive);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Kind::Unavailable, "file.cannot_write", archive);
    TRY_LET(handle, openWriter(target, form));
    const QString top = QFileInfo(folder).fileName() + u'/';
    for (const Entry &entry : tree) {
        if (entry.sort != Sort::File)
            continue;
        TRY(checkPath(top + entry.path));
        TRY(addFile(handle.get(), top + entry.path, folder + u'/' + entry.path, meter));
    }
    if (archive_write_close(handle.get()) != ARCHIVE_OK)
        return libraryFault(handle.get(), archive);
    return syncFile(archive);
}

Result<> checkRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    const qint64 missing = bytes - storage.bytesAvailable();
    if (storage.isValid() && missing > 0)
        return fail(Kind::Unavailable, "package.no_space", QString::number(missing));
    return {};
}

Result<qint64> roomFor(const QString &folder)
{
    TRY_LET(tree, listTree(folder));
    qint64 bytes = 0;
    for (const Entry &entry : tree)
        bytes += entry.size + RoomPerEntry;
    return bytes;
}

// Names seen so far; each new one must be safe, the only one of its kind, and in the one top
// folder.
class Names final
{
public:
    explicit Names(const Shape &shape)
        : m_shape(shape)
    {}

    Result<QString> next(const QByteArray &raw)
    {
        if (m_count == m_shape.names.size() || m_shape.names[m_count] != raw)
            return fail(Kind::Invalid, "package.bad_archive", u"two readings"_s);
        ++m_count;
        QString name = QString::fromUtf8(raw);
        if (name.endsWith(u'/'))
            name.chop(1);
        TRY(checkPath(name));
        QString &taken = m_taken[foldedPath(name)];
        if (!taken.isEmpty())
            return fail(Kind::Invalid, taken == name ? "package.listed_twice" : "package.twin_name",
                        name);
        taken = name;
        const QString top = name.section(u'/', 0, 0);
        if (!m_top.isEmpty() && top != m_top)
            return fail(Kind::Invalid, "package.many_folders", name);
        m_top = top;
        return name;
    }
    bool areAll() const { return m_count == m_shape.names.size(); }
    const QString &top() const { return m_top; }

private:
    const Shape &m_shape;
    size_t m_count = 0;
    QHash<QString, QString> m_taken;
    QString m_top;
};

Result<> extractFile(archive *handle, const QString &path, qint64 &budget, Meter &meter)
{
    QFile target(path);
    if (!QDir().mkpath(QFileInfo(path).path())
        || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(Kind::Unavailable, "file.cannot_write", path);
    QByteArray piece(Piece, Qt::Uninitialized);
    la_ssize_t got = 0;
    while ((got = archive_read_data(handle, piece.data(), size_t(piece.size()))) > 0) {
        budget -= got;
        if (budget < 0)
            return fail(Kind::Invalid, "package.bomb", path);
        if (target.write(piece.constData(), got) != got)
            return fail(Kind::Unavailable, "file.cannot_write", path);
        TRY(meter.pass(got));
    }
    if (got < 0)
        return fail(Kind::Corrupt, "package.bad_archive",
                    QString::fromUtf8(archive_error_string(handle)));
    if (!target.flush())
        return fail(Kind::Unavailable, "file.cannot_write", path);
    return {};
}

Result<> extractEntry(archive *handle, archive_entry *header, const QString &path, qint64 &budget,
                      Meter &meter)
{
    const auto kind = archive_entry_filetype(header);
    if (kind == AE_IFLNK || archive_entry_hardlink(header) != nullptr)
        return fail(Kind::Invalid, "package.link", path);
    if (kind == AE_IFDIR)
        return QDir().mkpath(path) ? Result<>()
                                   : fail(Kind::Unavailable, "file.cannot_write", path);
    if (kind != AE_IFREG)
        return fail(Kind::Invalid, "package.not_a_file", path);
    return extractFile(handle, path, budget, meter);
}

Result<QString> extractAll(archive *handle, const QString &into, const Shape &shape, Meter &meter)
{
    Names names(shape);
    qint64 budget = shape.bytes;
    archive_entry *header = nullptr;
    int answer = 0;
    while ((answer = archive_read_next_header(handle, &header)) == ARCHIVE_OK) {
        TRY_LET(name, names.next(archive_entry_pathname(header)));
        TRY(extractEntry(handle, header, into + u'/' + name, budget, meter));
    }
    if (answer != ARCHIVE_EOF || !names.areAll() || names.top().isEmpty())
        return fail(Kind::Corrupt, "package.bad_archive",
                    QString::fromUtf8(archive_error_string(handle)));
    return into + u'/' + names.top();
}

} // namespace

Result<> packBag(const QString &folder, const QString &archive, ArchiveForm form,
                 const Progress &progress)
{
    if (QFileInfo::exists(archive))
        return fail(Kind::Conflict, "package.already_there", archive);
    TRY_LET(bytes, roomFor(folder));
    const QString place = QFileInfo(archive).absolutePath();
    TRY(checkRoom(place, bytes));
    Meter meter{progress, bytes};
    const QString beside = archive + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    if (auto written = writeAll(folder, beside, form, meter); !written) {
        QFile::remove(beside);
        return written;
    }
    std::error_code cause;
    std::filesystem::rename(beside.toStdU16String(), archive.toStdU16String(), cause);
    if (cause) {
        QFile::remove(beside);
        return fail(Kind::Unavailable, "file.cannot_write", archive);
    }
    return syncFolder(place);
}

Result<QString> unpackBag(const QString &archive, const QString &into, const ArchiveLimits &limits,
                          const Progress &progress)
{
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Kind::Unavailable, "file.cannot_read", archive);
    TRY_LET(shape, shapeOf(file, limits.entries));
    // Stored entries cannot be larger than the file that stores them.
    if (shape.bytes > limits.bytes || shape.bytes > file.size())
        return fail(Kind::Invalid, "package.bomb", QString::number(shape.bytes));
    TRY(checkRoom(into, shape.bytes));
    const Handle handle(archive_read_new());
    archive_read_support_format_zip_seekable(handle.get());
    archive_read_support_format_tar(handle.get());
    file.seek(0);
    if (archive_read_open_fd(handle.get(), file.handle(), size_t(Piece)) != ARCHIVE_OK)
        return fail(Kind::Corrupt, "package.bad_archive",
                    QString::fromUtf8(archive_error_string(handle.get())));
    Meter meter{progress, shape.bytes};
    return extractAll(handle.get(), into, shape, meter);
}

} // namespace kaochang::package
