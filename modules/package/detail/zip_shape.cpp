// SPDX-License-Identifier: GPL-3.0-or-later
// APPNOTE.TXT 6.3.9; numbers are little-endian, section numbers are those of the note.
#include "package/detail/archive_shape.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaochang::package::detail {
namespace {

constexpr quint32 LocalMark = 0x04034b50;
constexpr quint32 CentralMark = 0x02014b50;
constexpr quint32 DescriptorMark = 0x08074b50;
constexpr quint32 EndMark = 0x06054b50;
constexpr quint32 End64Mark = 0x06064b50;
constexpr quint32 Locator64Mark = 0x07064b50;
constexpr quint32 Beyond32 = 0xffffffff; // "look into the ZIP64 field"
constexpr qint64 EndSize = 22;
constexpr qint64 End64Size = 56;
constexpr qint64 Locator64Size = 20;
constexpr qint64 CentralSize = 46;
constexpr qint64 LocalSize = 30;

tl::unexpected<Error> bad(const QString &rule)
{
    return fail(Kind::Invalid, "package.bad_archive", rule);
}

struct Record // bytes of the file, read at offsets known to lie inside
{
    QByteArray bytes;

    quint16 word(qsizetype at) const { return qFromLittleEndian<quint16>(bytes.constData() + at); }
    quint32 dword(qsizetype at) const { return qFromLittleEndian<quint32>(bytes.constData() + at); }
    qint64 qword(qsizetype at) const { return qFromLittleEndian<qint64>(bytes.constData() + at); }
};

Result<Record> recordAt(QIODevice &file, qint64 at, qint64 size, const QString &what)
{
    if (at < 0 || size < 0 || at > file.size() - size || !file.seek(at))
        return bad(what);
    const QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return bad(what);
    return Record{bytes};
}

struct Directory
{
    qint64 at = 0;
    qint64 size = 0;
    qint64 entries = 0;
};

// 4.3.14, 4.3.15: the ZIP64 end, just before its locator, just before the end.
Result<Directory> directory64(QIODevice &file)
{
    const qint64 locatorAt = file.size() - EndSize - Locator64Size;
    TRY_LET(locator, recordAt(file, locatorAt, Locator64Size, u"zip64 locator"_s));
    const qint64 endAt = locatorAt - End64Size;
    if (locator.dword(0) != Locator64Mark || locator.dword(4) != 0 || locator.qword(8) != endAt
        || locator.dword(16) != 1)
        return bad(u"zip64 locator"_s);
    TRY_LET(end, recordAt(file, endAt, End64Size, u"zip64 end"_s));
    if (end.dword(0) != End64Mark || end.qword(4) != End64Size - 12 || end.dword(16) != 0
        || end.dword(20) != 0 || end.qword(24) != end.qword(32))
        return bad(u"zip64 end"_s);
    const Directory directory{end.qword(48), end.qword(40), end.qword(32)};
    return directory.at >= 0 && directory.size == endAt - directory.at
               ? Result<Directory>(directory)
               : bad(u"directory"_s);
}

// 4.3.16: the end record is the last thing of the file and has no comment.
Result<Directory> directoryOf(QIODevice &file)
{
    TRY_LET(end, recordAt(file, file.size() - EndSize, EndSize, u"end"_s));
    if (end.dword(0) != EndMark || end.word(20) != 0)
        return bad(u"data after the end"_s);
    if (end.word(4) != 0 || end.word(6) != 0 || end.word(8) != end.word(10))
        return bad(u"several disks"_s);
    if (end.word(10) == 0xffff || end.dword(12) == Beyond32 || end.dword(16) == Beyond32)
        return directory64(file);
    const Directory directory{end.dword(16), end.dword(12), end.word(10)};
    if (directory.at + directory.size != file.size() - EndSize)
        return bad(u"directory"_s);
    return directory;
}

struct Entry
{
    QByteArray name;
    quint16 flags = 0;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 at = 0; // of the local header
};

// 4.5.3: the ZIP64 field holds, in this order, exactly the numbers that did not fit.
Result<> readBeyond(Entry &entry, const QByteArray &extra)
{
    const Record fields{extra};
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + fields.word(at + 2)) {
        if (fields.word(at) != 1)
            continue;
        qsizetype next = at + 4;
        const qsizetype end = qMin(next + fields.word(at + 2), extra.size());
        for (qint64 *number : {&entry.size, &entry.packed, &entry.at}) {
            if (*number != Beyond32)
                continue;
            if (next + 8 > end)
                return bad(u"zip64 field"_s);
            *number = fields.qword(next);
            next += 8;
        }
    }
    if (entry.size < 0 || entry.packed < 0 || entry.at < 0)
        return bad(u"zip64 field"_s);
    return {};
}

// 4.3.12; moves `at` past the record.
Result<Entry> centralEntry(QIODevice &file, qint64 &at)
{
    TRY_LET(head, recordAt(file, at, CentralSize, u"directory entry"_s));
    if (head.dword(0) != CentralMark || head.word(32) != 0 || head.word(34) != 0)
        return bad(u"directory entry"_s);
    TRY_LET(rest,
            recordAt(file, at + CentralSize, head.word(28) + head.word(30), u"directory entry"_s));
    Entry entry{rest.bytes.first(head.word(28)),
                head.word(8),
                head.dword(16),
                head.dword(20),
                head.dword(24),
                head.dword(42)};
    if ((entry.flags & 0x2041) != 0)
        return fail(Kind::Invalid, "package.encrypted", QString::fromUtf8(entry.name));
    TRY(readBeyond(entry, rest.bytes.sliced(head.word(28))));
    if (head.word(10) != 0 || entry.packed != entry.size)
        return fail(Kind::Invalid, "package.compressed", QString::fromUtf8(entry.name));
    at += CentralSize + rest.bytes.size();
    return entry;
}

// 4.3.7, 4.3.9: the local header says the same name, and the entry ends where the next thing
// begins.
Result<> checkLocal(QIODevice &file, const Entry &entry, qint64 next)
{
    TRY_LET(head, recordAt(file, entry.at, LocalSize, u"local header"_s));
    const bool isSame = head.dword(0) == LocalMark && head.word(6) == entry.flags
                        && head.word(8) == 0 && head.word(26) == entry.name.size();
    TRY_LET(name, recordAt(file, entry.at + LocalSize, isSame ? entry.name.size() : 0,
                           u"local header"_s));
    if (!isSame || name.bytes != entry.name)
        return bad(u"local header differs"_s);
    const qint64 bodyAt = entry.at + LocalSize + head.word(26) + head.word(28);
    const qint64 left = next - bodyAt;
    if (left < entry.size)
        return bad(u"entries overlap"_s);
    const qint64 after = left - entry.size;
    if ((entry.flags & 8) == 0)
        return after == 0 ? Result<>() : bad(u"data between entries"_s);
    TRY_LET(tail,
            recordAt(file, next - after, after == 16 || after == 24 ? after : 0, u"descriptor"_s));
    const bool isWhole = tail.bytes.size() == after && after > 0 && tail.dword(0) == DescriptorMark
                         && tail.dword(4) == entry.crc
                         && (after == 16 ? qint64(tail.dword(12)) : tail.qword(16)) == entry.size;
    return isWhole ? Result<>() : bad(u"data between entries"_s);
}

} // namespace

Result<Shape> zipShape(QIODevice &file, qint64 mostEntries)
{
    TRY_LET(directory, directoryOf(file));
    if (directory.entries > mostEntries)
        return fail(Kind::Invalid, "package.too_many_files", QString::number(directory.entries));
    std::vector<Entry> entries;
    qint64 at = directory.at;
    for (qint64 i = 0; i < directory.entries; ++i) {
        TRY_LET(entry, centralEntry(file, at));
        entries.push_back(entry);
    }
    if (at != directory.at + directory.size || entries.empty())
        return bad(u"directory"_s);
    if (entries.front().at != 0)
        return bad(u"data before the first entry"_s);
    Shape shape;
    for (size_t i = 0; i < entries.size(); ++i) {
        TRY(checkLocal(file, entries[i],
                       i + 1 < entries.size() ? entries[i + 1].at : directory.at));
        shape.names.push_back(entries[i].name);
        shape.bytes += entries[i].size;
    }
    return shape;
}

} // namespace kaochang::package::detail
