// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX.1-1988 ustar, and nothing that came later.
#include "package/detail/archive_shape.h"

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {
namespace {

constexpr qint64 Block = 512;
constexpr qint64 LongestTail = 2 * Block + 20 * Block; // the end, then padding to a tape record

tl::unexpected<Error> bad(const QString &rule)
{
    return fail(Kind::Invalid, "package.bad_archive", rule);
}

QByteArray text(const QByteArray &header, qsizetype at, qsizetype size)
{
    const QByteArray field = header.mid(at, size);
    const qsizetype end = field.indexOf('\0');
    return end < 0 ? field : field.first(end);
}

Result<qint64> sizeIn(const QByteArray &header)
{
    bool isOctal = false;
    const qint64 size = text(header, 124, 12).trimmed().toLongLong(&isOctal, 8);
    if (!isOctal || size < 0)
        return bad(u"size"_s);
    return size;
}

QByteArray nameIn(const QByteArray &header)
{
    const QByteArray prefix = text(header, 345, 155);
    return prefix.isEmpty() ? text(header, 0, 100) : prefix + '/' + text(header, 0, 100);
}

Result<> checkKind(const QByteArray &header)
{
    if (header.mid(257, 5) != "ustar")
        return bad(u"header"_s);
    const char kind = header[156];
    if (kind == '1' || kind == '2')
        return fail(Kind::Invalid, "package.link", QString::fromUtf8(nameIn(header)));
    if (kind != '0' && kind != '5')
        return bad(u"kind of entry"_s);
    return {};
}

// Two zero blocks end the archive; only the padding of one tape record may follow.
Result<> checkTail(QIODevice &file, qint64 from)
{
    const qint64 left = file.size() - from;
    file.seek(from);
    const QByteArray tail = file.read(LongestTail);
    if (left < 2 * Block || left > LongestTail || left % Block != 0 || tail.count('\0') != left)
        return bad(u"data after the end"_s);
    return {};
}

} // namespace

Result<Shape> tarShape(QIODevice &file, qint64 mostEntries)
{
    Shape shape;
    const QByteArray zeros(Block, '\0');
    for (qint64 at = 0; at < file.size();) {
        file.seek(at);
        const QByteArray header = file.read(Block);
        if (header == zeros) {
            TRY(checkTail(file, at));
            return shape;
        }
        if (header.size() != Block)
            return bad(u"cut short"_s);
        TRY(checkKind(header));
        TRY_LET(size, sizeIn(header));
        if (qint64(shape.names.size()) == mostEntries)
            return fail(Kind::Invalid, "package.too_many_files", QString::number(mostEntries));
        shape.names.push_back(nameIn(header));
        shape.bytes += size;
        at += Block + (size + Block - 1) / Block * Block;
    }
    return bad(u"cut short"_s);
}

Result<Shape> shapeOf(QIODevice &file, qint64 mostEntries)
{
    file.seek(0);
    const QByteArray start = file.read(Block);
    if (start.startsWith("PK\x03\x04"))
        return zipShape(file, mostEntries);
    if (start.mid(257, 5) == "ustar")
        return tarShape(file, mostEntries);
    return fail(Kind::Invalid, "package.not_an_archive");
}

} // namespace kaochang::package::detail
