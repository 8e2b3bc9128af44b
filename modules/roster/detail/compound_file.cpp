// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/compound_file.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

constexpr quint32 LastUsable = 0xFFFFFFFA; // above: end of chain, free, table sectors
constexpr qint64 MiniCutoff = 4096;
constexpr qsizetype MiniSector = 64;

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

tl::unexpected<Error> damaged(QStringView what)
{
    return fail(Kind::Corrupt, "roster.sheet_damaged", what.toString());
}

void append(std::vector<quint32> &table, const QByteArray &sector, qsizetype end)
{
    for (qsizetype at = 0; at < end; at += 4)
        table.push_back(u32(sector, at));
}

} // namespace

Result<CompoundFile> CompoundFile::open(const QByteArray &bytes)
{
    CompoundFile file(bytes);
    TRY(file.readHeader());
    TRY(file.readTable());
    TRY(file.readDirectory());
    return file;
}

Result<> CompoundFile::readHeader()
{
    if (m_bytes.size() < 512)
        return damaged(u"header");
    const int shift = u16(m_bytes, 0x1E);
    if (shift != 9 && shift != 12)
        return damaged(u"sector size");
    m_sectorSize = 1 << shift;
    return {};
}

Result<QByteArray> CompoundFile::sector(quint32 number) const
{
    const qint64 start = (static_cast<qint64>(number) + 1) * m_sectorSize;
    if (number > LastUsable || start >= m_bytes.size())
        return damaged(u"sector");
    QByteArray bytes =
        m_bytes.sliced(start, std::min<qint64>(m_sectorSize, m_bytes.size() - start));
    bytes.resize(m_sectorSize, '\0'); // some writers leave the last one short
    return bytes;
}

Result<> CompoundFile::readTable()
{
    std::vector<quint32> sectors;
    append(sectors, m_bytes.sliced(0x4C, 436), 436);
    const auto most = static_cast<size_t>(m_bytes.size() / m_sectorSize);
    for (quint32 next = u32(m_bytes, 0x44); next < LastUsable;) {
        TRY_LET(more, sector(next));
        append(sectors, more, m_sectorSize - 4);
        next = u32(more, m_sectorSize - 4);
        if (sectors.size() > most + 109 + static_cast<size_t>(m_sectorSize))
            return damaged(u"table loop");
    }
    for (const quint32 number : sectors) {
        if (number >= LastUsable)
            continue;
        TRY_LET(part, sector(number));
        append(m_table, part, m_sectorSize);
        if (m_table.size() > most * 2 + 2048)
            return damaged(u"table size");
    }
    return {};
}

Result<QByteArray> CompoundFile::chain(quint32 start) const
{
    QByteArray bytes;
    for (quint32 next = start; next < LastUsable; next = m_table[next]) {
        if (next >= m_table.size() || bytes.size() > m_bytes.size())
            return damaged(u"chain");
        TRY_LET(part, sector(next));
        bytes += part;
    }
    return bytes;
}

Result<> CompoundFile::readDirectory()
{
    TRY_LET(bytes, chain(u32(m_bytes, 0x30)));
    for (qsizetype at = 0; at + 128 <= bytes.size(); at += 128) {
        const int nameBytes = u16(bytes, at + 0x40);
        const auto kind = bytes[at + 0x42];
        const Entry entry{u32(bytes, at + 0x74), u32(bytes, at + 0x78)};
        if (kind == 5)
            m_root = entry;
        if (kind != 2 || nameBytes < 2 || nameBytes > 64)
            continue;
        QString name;
        for (qsizetype i = 0; i < nameBytes - 2; i += 2)
            name += QChar(u16(bytes, at + i));
        m_entries.insert(name, entry);
    }
    return {};
}

Result<QByteArray> CompoundFile::miniChain(const Entry &entry) const
{
    TRY_LET(store, chain(m_root.start));
    TRY_LET(tableBytes, chain(u32(m_bytes, 0x3C)));
    QByteArray bytes;
    quint32 next = entry.start;
    while (bytes.size() < entry.size) {
        if (next >= LastUsable || (static_cast<qsizetype>(next) + 1) * MiniSector > store.size()
            || (static_cast<qsizetype>(next) + 1) * 4 > tableBytes.size())
            return damaged(u"mini chain");
        bytes += store.sliced(static_cast<qsizetype>(next) * MiniSector, MiniSector);
        next = u32(tableBytes, static_cast<qsizetype>(next) * 4);
    }
    return bytes;
}

Result<QByteArray> CompoundFile::stream(const QString &name) const
{
    const Entry entry = m_entries.value(name);
    TRY_LET(bytes, entry.size < MiniCutoff ? miniChain(entry) : chain(entry.start));
    if (bytes.size() < entry.size)
        return damaged(name);
    return bytes.first(entry.size);
}

} // namespace kaochang::roster::detail
