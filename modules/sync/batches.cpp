// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/batches.h"

#include "core/id.h"
#include "sync/wire.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::sync::batches {
namespace {

using store::Reader;
using store::Row;
using store::Writer;

BatchState stateNamed(const QString &name)
{
    static const std::array Names = {u"sealed"_s, u"sent"_s, u"receipted"_s};
    const auto *const found = std::ranges::find(Names, name);
    return BatchState(found
                      - Names.begin()); // the table's CHECK knows no other word than abandoned
}

// epoch, n, hash, first, last, link, state, sealed_at, sent_at
Batch batchFrom(const Row &row)
{
    Batch batch{.point = {row[0].toString(), row[1].toLongLong(), row[2].toString()},
                .first = row[3].toLongLong(),
                .last = row[4].toLongLong(),
                .link = row[5].toString(),
                .state = stateNamed(row[6].toString()),
                .sealedAt = fromMs(row[7].toLongLong()),
                .sentAt = {}};
    if (!row[8].isNull())
        batch.sentAt = fromMs(row[8].toLongLong());
    return batch;
}

Result<std::optional<Batch>> firstOf(const Result<std::vector<Row>> &rows)
{
    TRY(rows);
    return rows->empty() ? std::optional<Batch>() : batchFrom(rows->front());
}

// epoch, parent_epoch, parent_n, parent_hash, is current
Epoch epochFrom(const Row &row)
{
    Epoch epoch{row[0].toString(), {}, row[4].toBool()};
    if (!row[1].isNull())
        epoch.parent = BatchPoint{row[1].toString(), row[2].toLongLong(), row[3].toString()};
    return epoch;
}

Result<qint64> number(const Result<std::vector<Row>> &rows)
{
    TRY(rows);
    return rows->front()[0].toLongLong();
}

Result<qint64> lastRecordOf(const Reader &reader, const std::optional<BatchPoint> &point)
{
    if (!point)
        return 0;
    TRY_LET(batch, byPoint(reader, point->epoch, point->n));
    return batch.last;
}

} // namespace

Result<std::optional<Epoch>> currentEpoch(const Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT epoch, parent_epoch, parent_n, parent_hash, 1 "
                                "FROM sync_epoch ORDER BY number DESC LIMIT 1"_s));
    return rows.empty() ? std::optional<Epoch>() : epochFrom(rows.front());
}

Result<Epoch> epochNamed(const Reader &reader, const QString &id)
{
    TRY_LET(rows, reader.select(u"SELECT epoch, parent_epoch, parent_n, parent_hash, "
                                "number = (SELECT max(number) FROM sync_epoch) "
                                "FROM sync_epoch WHERE epoch = ?"_s,
                                {id}));
    if (rows.empty())
        return fail(Kind::NotFound, "sync.no_such_epoch", id);
    return epochFrom(rows.front());
}

Result<Epoch> openEpoch(Writer &writer, const Clock &clock, const std::optional<BatchPoint> &parent,
                        const QString &why)
{
    TRY_LET(last, lastRecordOf(writer, parent));
    TRY(writer.execute(
        u"UPDATE sync_batch SET state = 'abandoned' WHERE state <> 'abandoned' AND first > ?"_s,
        {last}));
    const Epoch epoch{newUuid7(clock), parent, true};
    const auto orNull = [&parent](const QVariant &value) { return parent ? value : QVariant(); };
    TRY(writer.execute(
        u"INSERT INTO sync_epoch (epoch, parent_epoch, parent_n, parent_hash, why, opened_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {epoch.id, orNull(parent ? parent->epoch : QString()), orNull(parent ? parent->n : 0),
         orNull(parent ? parent->hash : QString()), why, clock.now().toMSecsSinceEpoch()}));
    return epoch;
}

Result<std::optional<Batch>> lastLive(const Reader &reader)
{
    return firstOf(
        reader.select(u"SELECT epoch, n, hash, first, last, link, state, sealed_at, sent_at "
                      "FROM sync_batch WHERE state <> 'abandoned' ORDER BY first DESC LIMIT 1"_s));
}

Result<std::optional<Batch>> nextToSend(const Reader &reader)
{
    return firstOf(reader.select(
        u"SELECT epoch, n, hash, first, last, link, state, sealed_at, sent_at "
        "FROM sync_batch WHERE state IN ('sealed', 'sent') ORDER BY first LIMIT 1"_s));
}

Result<Batch> byPoint(const Reader &reader, const QString &epoch, qint64 n)
{
    TRY_LET(found, firstOf(reader.select(
                       u"SELECT epoch, n, hash, first, last, link, state, sealed_at, sent_at "
                       "FROM sync_batch WHERE epoch = ? AND n = ?"_s,
                       {epoch, n})));
    if (!found)
        return fail(Kind::NotFound, "sync.no_such_batch", epoch + u' ' + QString::number(n));
    return *found;
}

Result<std::vector<Batch>> newest(const Reader &reader, int limit)
{
    std::vector<Batch> found;
    TRY(reader.each(u"SELECT epoch, n, hash, first, last, link, state, sealed_at, sent_at "
                    "FROM sync_batch WHERE state <> 'abandoned' ORDER BY first DESC LIMIT ?"_s,
                    {limit}, [&found](const Row &row) -> Result<> {
                        found.push_back(batchFrom(row));
                        return {};
                    }));
    return found;
}

Result<SignedBytes> sealedBytes(const Reader &reader, const QString &hash)
{
    TRY_LET(rows,
            reader.select(u"SELECT bytes, signature FROM sync_batch WHERE hash = ?"_s, {hash}));
    if (rows.empty())
        return fail(Kind::NotFound, "sync.no_such_batch", hash);
    return SignedBytes{rows.front()[0].toByteArray(), rows.front()[1].toByteArray()};
}

Result<QStringList> liveHashes(const Reader &reader, const QString &epoch, qint64 from)
{
    QStringList hashes;
    TRY(reader.each(u"SELECT hash FROM sync_batch WHERE epoch = ? AND n >= ? "
                    "AND state <> 'abandoned' ORDER BY n LIMIT ?"_s,
                    {epoch, from, WelcomePage}, [&hashes](const Row &row) -> Result<> {
                        hashes.append(row[0].toString());
                        return {};
                    }));
    return hashes;
}

Result<qint64> liveCount(const Reader &reader, const QString &epoch)
{
    return number(reader.select(
        u"SELECT count(*) FROM sync_batch WHERE epoch = ? AND state <> 'abandoned'"_s, {epoch}));
}

Result<qint64> receiptedCount(const Reader &reader, const QString &epoch)
{
    return number(reader.select(
        u"SELECT count(*) FROM sync_batch WHERE epoch = ? AND state = 'receipted'"_s, {epoch}));
}

Result<BatchTally> tally(const Reader &reader)
{
    TRY_LET(rows,
            reader.select(u"SELECT count(*) FILTER (WHERE state <> 'receipted'), "
                          "coalesce(sum(last - first + 1) FILTER (WHERE state <> 'receipted'), 0), "
                          "count(*) FILTER (WHERE state = 'receipted'), "
                          "coalesce(sum(last - first + 1) FILTER (WHERE state = 'receipted'), 0) "
                          "FROM sync_batch WHERE state <> 'abandoned'"_s));
    const Row &row = rows.front();
    return BatchTally{row[0].toLongLong(), row[1].toLongLong(), row[2].toLongLong(),
                      row[3].toLongLong()};
}

Result<> insert(Writer &writer, const Batch &batch, const SignedBytes &sealed)
{
    TRY(writer.execute(
        u"INSERT INTO sync_batch (epoch, n, hash, first, last, link, bytes, signature, state, "
        "sealed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'sealed', ?)"_s,
        {batch.point.epoch, batch.point.n, batch.point.hash, batch.first, batch.last, batch.link,
         sealed.bytes, sealed.signature, batch.sealedAt.toMSecsSinceEpoch()}));
    return {};
}

Result<> markSent(Writer &writer, const QString &hash, const QDateTime &at)
{
    TRY(writer.execute(
        u"UPDATE sync_batch SET state = 'sent', sent_at = coalesce(sent_at, ?) WHERE hash = ?"_s,
        {at.toMSecsSinceEpoch(), hash}));
    return {};
}

Result<> markReceipted(Writer &writer, const QString &hash)
{
    TRY(writer.execute(u"UPDATE sync_batch SET state = 'receipted' WHERE hash = ?"_s, {hash}));
    return {};
}

Result<int> reviveAfter(Writer &writer, qint64 last)
{
    return writer.execute(
        u"UPDATE sync_batch SET state = 'sent' WHERE state = 'receipted' AND first > ?"_s, {last});
}

Result<int> countReceiptedAfter(const Reader &reader, qint64 last)
{
    TRY_LET(rows, reader.select(
                      u"SELECT count(*) FROM sync_batch WHERE state = 'receipted' AND first > ?"_s,
                      {last}));
    return rows.front()[0].toInt();
}

} // namespace kaochang::sync::batches
