// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/packages.h"

#include "core/clock.h"

using namespace Qt::StringLiterals;

namespace kaochang::sync::packages {
namespace {

QString nameOf(BatchState state)
{
    switch (state) {
    case BatchState::Sent:
        return u"sent"_s;
    case BatchState::Receipted:
        return u"receipted"_s;
    case BatchState::Sealed:
    case BatchState::Abandoned:
        break;
    }
    return u"sealed"_s;
}

// hash, path, size, state, offered_at
OfferedPackage packageFrom(const store::Row &row)
{
    const QString state = row[3].toString();
    return {.hash = row[0].toString(),
            .path = row[1].toString(),
            .size = row[2].toLongLong(),
            .state = state == u"receipted"_s ? BatchState::Receipted
                     : state == u"sent"_s    ? BatchState::Sent
                                             : BatchState::Sealed,
            .offeredAt = fromMs(row[4].toLongLong())};
}

} // namespace

Result<> offer(store::Writer &writer, const OfferedPackage &package)
{
    TRY(writer.execute(
        u"INSERT INTO sync_package (hash, path, size, state, offered_at) "
        "VALUES (?, ?, ?, 'sealed', ?) "
        "ON CONFLICT (hash) DO UPDATE SET path = excluded.path"_s,
        {package.hash, package.path, package.size, package.offeredAt.toMSecsSinceEpoch()}));
    return {};
}

Result<std::optional<OfferedPackage>> nextToSend(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT hash, path, size, state, offered_at FROM sync_package "
                                "WHERE state <> 'receipted' ORDER BY offered_at, hash LIMIT 1"_s));
    return rows.empty() ? std::optional<OfferedPackage>() : packageFrom(rows.front());
}

Result<OfferedPackage> named(const store::Reader &reader, const QString &hash)
{
    TRY_LET(rows, reader.select(u"SELECT hash, path, size, state, offered_at FROM sync_package "
                                "WHERE hash = ?"_s,
                                {hash}));
    if (rows.empty())
        return fail(Kind::NotFound, "sync.no_such_package", hash);
    return packageFrom(rows.front());
}

Result<std::vector<OfferedPackage>> all(const store::Reader &reader)
{
    std::vector<OfferedPackage> found;
    TRY(reader.each(u"SELECT hash, path, size, state, offered_at FROM sync_package "
                    "ORDER BY offered_at DESC"_s,
                    {}, [&found](const store::Row &row) -> Result<> {
                        found.push_back(packageFrom(row));
                        return {};
                    }));
    return found;
}

Result<qint64> countWaiting(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT count(*) FROM sync_package WHERE state <> 'receipted'"_s));
    return rows.front()[0].toLongLong();
}

Result<> mark(store::Writer &writer, const QString &hash, BatchState state)
{
    TRY(writer.execute(u"UPDATE sync_package SET state = ? WHERE hash = ?"_s,
                       {nameOf(state), hash}));
    return {};
}

} // namespace kaochang::sync::packages
