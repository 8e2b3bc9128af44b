// SPDX-License-Identifier: GPL-3.0-or-later
// The old OLE2 container [MS-CFB], read just far enough to look inside an .xls before a C library
// does.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <vector>

namespace kaochang::roster::detail {

class CompoundFile final
{
public:
    static Result<CompoundFile> open(const QByteArray &bytes); // roster.sheet_damaged

    bool has(const QString &name) const { return m_entries.contains(name); }
    Result<QByteArray> stream(const QString &name) const; // roster.sheet_damaged

private:
    struct Entry
    {
        quint32 start = 0;
        qint64 size = 0;
    };

    explicit CompoundFile(const QByteArray &bytes)
        : m_bytes(bytes)
    {}
    Result<> readHeader();
    Result<> readTable();
    Result<> readDirectory();
    Result<QByteArray> sector(quint32 number) const;
    Result<QByteArray> chain(quint32 start) const;
    Result<QByteArray> miniChain(const Entry &entry) const;

    QByteArray m_bytes;
    int m_sectorSize = 512;
    std::vector<quint32> m_table; // FAT: the sector after each sector
    QHash<QString, Entry> m_entries;
    Entry m_root;
};

} // namespace kaochang::roster::detail
