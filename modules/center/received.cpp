// SPDX-License-Identifier: GPL-3.0-or-later
#include "center/received.h"

#include "core/clock.h"
#include "sync/wire.h"

using namespace Qt::StringLiterals;

namespace kaochang::center::received {
namespace {

using store::Reader;
using store::Row;
using store::Writer;

constexpr int MostQuarantined = 100; // of one site: an angry one must not fill the disk

} // namespace

Result<std::optional<HeldBatch>> batch(const Reader &reader, const QString &site,
                                       const QString &epoch, qint64 n)
{
    TRY_LET(rows, reader.select(u"SELECT hash, last, link, receipt, receipt_signature "
                                "FROM centre_batch WHERE site = ? AND epoch = ? AND n = ?"_s,
                                {site, epoch, n}));
    if (rows.empty())
        return std::optional<HeldBatch>();
    const Row &row = rows.front();
    return HeldBatch{.point = {epoch, n, row[0].toString()},
                     .last = row[1].toLongLong(),
                     .link = row[2].toString(),
                     .receipt = {row[3].toByteArray(), row[4].toByteArray()}};
}

Result<std::optional<HeldBatch>> batchAt(const Reader &reader, const QString &site,
                                         const sync::BatchPoint &point)
{
    TRY_LET(held, batch(reader, site, point.epoch, point.n));
    return held && held->point == point ? held : std::optional<HeldBatch>();
}

Result<qint64> next(const Reader &reader, const QString &site, const QString &epoch)
{
    TRY_LET(rows, reader.select(u"SELECT coalesce(max(n), 0) + 1 FROM centre_batch "
                                "WHERE site = ? AND epoch = ?"_s,
                                {site, epoch}));
    return rows.front()[0].toLongLong();
}

Result<QStringList> hashes(const Reader &reader, const QString &site, const QString &epoch,
                           qint64 from)
{
    QStringList found;
    TRY(reader.each(u"SELECT hash FROM centre_batch WHERE site = ? AND epoch = ? AND n >= ? "
                    "ORDER BY n LIMIT ?"_s,
                    {site, epoch, from, sync::WelcomePage}, [&found](const Row &row) -> Result<> {
                        found.append(row[0].toString());
                        return {};
                    }));
    return found;
}

Result<> insertBatch(Writer &writer, const QString &site, const HeldBatch &batch,
                     const sync::SignedBytes &papers)
{
    TRY_LET(receipt, sync::parseReceipt(batch.receipt.bytes));
    TRY(writer.execute(
        u"INSERT INTO centre_batch (site, epoch, n, hash, last, link, bytes, signature, receipt, "
        "receipt_signature, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {site, batch.point.epoch, batch.point.n, batch.point.hash, batch.last, batch.link,
         papers.bytes, papers.signature, batch.receipt.bytes, batch.receipt.signature,
         receipt.atMs}));
    return {};
}

Result<sync::SignedBytes> papers(const Reader &reader, const QString &site,
                                 const sync::BatchPoint &point)
{
    TRY_LET(rows, reader.select(u"SELECT bytes, signature FROM centre_batch "
                                "WHERE site = ? AND epoch = ? AND n = ? AND hash = ?"_s,
                                {site, point.epoch, point.n, point.hash}));
    if (rows.empty())
        return fail(Kind::NotFound, "center.no_such_batch", point.hash);
    return sync::SignedBytes{rows.front()[0].toByteArray(), rows.front()[1].toByteArray()};
}

Result<bool> insertRecord(Writer &writer, const QString &site, const HeldRecord &record,
                          const sync::BatchPoint &in)
{
    TRY_LET(rows, writer.select(u"SELECT hash FROM centre_record WHERE site = ? AND command = ?"_s,
                                {site, record.command}));
    if (!rows.empty() && rows.front()[0].toString() != record.hash)
        return fail(Kind::Conflict, "center.record_conflict", record.command);
    if (!rows.empty())
        return false;
    TRY(writer.execute(u"INSERT INTO centre_record (site, command, hash, number, epoch, n, act, "
                       "subject) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {site, record.command, record.hash, record.number, in.epoch, in.n,
                        record.act, record.subject}));
    return true;
}

Result<> quarantine(Writer &writer, const Suspect &suspect, const sync::SignedBytes &papers)
{
    TRY_LET(rows, writer.select(u"SELECT count(*) FROM centre_quarantine WHERE site = ?"_s,
                                {suspect.site}));
    if (rows.front()[0].toInt() >= MostQuarantined)
        return {};
    TRY(writer.execute(
        u"INSERT OR IGNORE INTO centre_quarantine (site, hash, code, bytes, signature, "
        "received_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {suspect.site, sync::batchHash(papers.bytes), suspect.code, papers.bytes, papers.signature,
         suspect.at.toMSecsSinceEpoch()}));
    return {};
}

Result<std::optional<sync::SignedBytes>> packageReceipt(const Reader &reader, const QString &site,
                                                        const QString &hash)
{
    TRY_LET(rows, reader.select(u"SELECT receipt, receipt_signature FROM centre_package "
                                "WHERE site = ? AND hash = ?"_s,
                                {site, hash}));
    if (rows.empty())
        return std::optional<sync::SignedBytes>();
    return sync::SignedBytes{rows.front()[0].toByteArray(), rows.front()[1].toByteArray()};
}

Result<> insertPackage(Writer &writer, const sync::Receipt &receipt, const QString &path,
                       const sync::SignedBytes &papers)
{
    TRY(writer.execute(u"INSERT INTO centre_package (site, hash, size, path, receipt, "
                       "receipt_signature, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       {receipt.site, receipt.hash, receipt.size, path, papers.bytes,
                        papers.signature, receipt.atMs}));
    return {};
}

Result<Holdings> of(const Reader &reader, const QString &site)
{
    TRY_LET(rows, reader.select(u"SELECT (SELECT count(*) FROM centre_batch WHERE site = ?), "
                                "(SELECT count(*) FROM centre_record WHERE site = ?), "
                                "(SELECT count(*) FROM centre_package WHERE site = ?), "
                                "(SELECT count(*) FROM centre_quarantine WHERE site = ?)"_s,
                                {site, site, site, site}));
    const Row &row = rows.front();
    return Holdings{row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                    row[3].toLongLong()};
}

} // namespace kaochang::center::received
