// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/footage_files.h"

#include "core/durable_file.h"
#include "seal/digest.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

bool isTrue(const QString &path, const Segment &segment)
{
    if (QFileInfo(path).size() != segment.bytes)
        return false;
    const auto digest = seal::sha256OfFile(path);
    return digest && *digest == segment.sha256;
}

Result<> copyOne(const Segment &segment, const QString &from, const QString &to)
{
    const QString target = to + u'/' + segment.file;
    if (isTrue(target, segment))
        return {};
    TRY(verifySegment(segment, from));
    const QString folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder))
        return fail(Kind::Unavailable, "file.cannot_write", folder);
    QFile::remove(target);
    QFile original(from + u'/' + segment.file);
    if (!original.copy(target))
        return fail(Kind::Unavailable, "file.cannot_write",
                    target + u": "_s + original.errorString());
    TRY(syncFile(target));
    TRY(syncFolder(folder));
    if (!isTrue(target, segment))
        return fail(Kind::Corrupt, "video.copy_differs", target);
    return {};
}

Result<int> eraseFolder(const QString &path)
{
    int gone = 0;
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!QFile::remove(file))
            return fail(Kind::Unavailable, "video.cannot_erase", file);
        ++gone;
    }
    if (!QDir(path).removeRecursively())
        return fail(Kind::Unavailable, "video.cannot_erase", path);
    return gone;
}

} // namespace

Result<int> eraseDisposed(const store::Reader &reader, const QString &folder)
{
    int gone = 0;
    TRY_LET(recordings, recordings::disposed(reader));
    for (const Recording &recording : recordings) {
        const QString path = folder + u'/' + recording.id.toString();
        if (!QFileInfo::exists(path))
            continue;
        TRY_LET(files, eraseFolder(path));
        gone += files;
    }
    if (gone > 0)
        TRY(syncFolder(folder));
    return gone;
}

Result<CopyReceipt> copyFootage(const std::vector<KeptLine> &lines, const QString &from,
                                const QString &to, const Progress &progress)
{
    const qint64 total = ledgerBytes(lines);
    CopyReceipt receipt;
    QByteArray list;
    for (const KeptLine &kept : lines) {
        const Segment *segment = kept.line.segment();
        if (!segment)
            continue;
        TRY(copyOne(*segment, from, to));
        ++receipt.files;
        receipt.bytes += segment->bytes;
        list += segment->sha256.toHex() + "  " + segment->file.toUtf8() + '\n';
        if (progress && !progress(receipt.bytes, total))
            return fail(Kind::Unavailable, "video.cancelled");
    }
    TRY(writeDurably(to + u"/SHA256SUMS"_s, list));
    receipt.sha256 = seal::sha256(list);
    return receipt;
}

} // namespace kaochang::video
