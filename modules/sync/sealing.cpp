// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sealing.h"

#include "core/canonical_json.h"
#include "store/audit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::sync::sealing {
namespace {

using store::Reader;
using store::audit::OutboxRecord;

constexpr qint64 EnvelopeRoom = 2048; // bytes, for everything but the records

Result<bool> isHousekeeping(const OutboxRecord &record)
{
    TRY_LET(line, parseStrictObject(record.bytes));
    return line.value(u"act"_s).toString().startsWith(u"sync."_s);
}

Result<std::vector<OutboxRecord>> unsealed(const Reader &reader, int limit)
{
    TRY_LET(last, batches::lastLive(reader));
    return store::audit::outboxAfter(reader, last ? last->last : 0, limit);
}

qint64 fitting(const std::vector<OutboxRecord> &records, const Limits &limits)
{
    qint64 size = EnvelopeRoom;
    const auto tooMuch = std::ranges::find_if(records, [&](const OutboxRecord &record) {
        size += record.bytes.size() + 1;
        return size > limits.bytes;
    });
    return tooMuch - records.begin();
}

// The chain after these records: the site's own word, which the centre recomputes.
QString linkAfter(const std::optional<Batch> &previous, const std::vector<QByteArray> &records)
{
    QByteArray link = previous ? QByteArray::fromHex(previous->link.toLatin1()) : QByteArray();
    for (const QByteArray &record : records)
        link = store::audit::nextLink(link, record);
    return QString::fromLatin1(link.toHex());
}

Result<Envelope> envelope(const Reader &reader, const Request &request,
                          const std::vector<OutboxRecord> &records)
{
    TRY_LET(epoch, batches::currentEpoch(reader));
    TRY_LET(count, batches::liveCount(reader, epoch->id));
    TRY_LET(previous, batches::lastLive(reader));
    Envelope envelope{.site = request.siteName,
                      .isDemo = request.site.isDemo,
                      .epoch = epoch->id,
                      .n = count + 1,
                      .prev = {},
                      .first = records.front().number,
                      .last = records.back().number,
                      .sealedMs = 0,
                      .audit = {},
                      .app = request.site.app,
                      .records = {}};
    if (previous)
        envelope.prev = previous->point;
    std::ranges::transform(records, std::back_inserter(envelope.records), &OutboxRecord::bytes);
    envelope.audit = {envelope.last, linkAfter(previous, envelope.records)};
    return envelope;
}

Result<Batch> seal(store::Writer &writer, const Request &request, Envelope envelope,
                   const QDateTime &now)
{
    envelope.sealedMs = now.toMSecsSinceEpoch();
    TRY_LET(bytes, encode(envelope));
    const Batch batch{.point = {envelope.epoch, envelope.n, batchHash(bytes)},
                      .first = envelope.first,
                      .last = envelope.last,
                      .link = envelope.audit.link,
                      .state = BatchState::Sealed,
                      .sealedAt = now,
                      .sentAt = {}};
    TRY(batches::insert(writer, batch, sign(Paper::Batch, request.site.key, bytes)));
    writer.tell({{u"epoch"_s, batch.point.epoch},
                 {u"n"_s, batch.point.n},
                 {u"hash"_s, batch.point.hash},
                 {u"first"_s, batch.first},
                 {u"last"_s, batch.last}});
    return batch;
}

} // namespace

Result<qint64> countUnsealed(const Reader &reader, qint64 limit)
{
    TRY_LET(records, unsealed(reader, int(limit)));
    qint64 count = 0;
    for (const OutboxRecord &record : records) {
        TRY_LET(isOurs, isHousekeeping(record));
        count += isOurs ? 0 : 1;
    }
    return count;
}

Result<std::optional<Batch>> seal(store::Store &store, const Actor &by, const Request &request)
{
    TRY_LET(records, unsealed(store.reader(), request.limits.records));
    TRY_LET(worth, countUnsealed(store.reader(), request.limits.records));
    if (worth == 0 && qint64(records.size()) < request.limits.records)
        return std::optional<Batch>();
    records.resize(size_t(fitting(records, request.limits)));
    if (records.empty())
        return fail(Kind::Invalid, "sync.too_large");
    TRY_LET(whole, envelope(store.reader(), request, records));
    const store::Act act{by, u"sync.seal"_s, whole.epoch, {}, {}};
    TRY_LET(batch, store.write(act, [&](store::Writer &writer) {
        return seal(writer, request, whole, store.clock().now());
    }));
    return batch;
}

} // namespace kaochang::sync::sealing
