// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed batches and the lives (epochs) of this store they belong to. The live batches, in the
// order of their records, are one hash chain from record 1 without a gap; what a fork leaves behind
// is abandoned, never deleted, and its records are sealed again.
#pragma once

#include "store/store.h"
#include "sync/envelope.h"

#include <QStringList>

namespace kaochang::sync {

struct Epoch
{
    QString id;
    std::optional<BatchPoint> parent;
    bool isCurrent = false;

    bool operator==(const Epoch &) const = default;
};

// Written → sealed → sent → receipted; each is evidence on disk, not a hope.
enum class BatchState { Sealed, Sent, Receipted, Abandoned };

struct Batch
{
    BatchPoint point;
    qint64 first = 0;
    qint64 last = 0;
    QString link; // of the audit chain, after the last record
    BatchState state = BatchState::Sealed;
    QDateTime sealedAt;
    std::optional<QDateTime> sentAt; // first attempt

    bool operator==(const Batch &) const = default;
};

struct BatchTally
{
    qint64 waiting = 0;        // sealed or sent, not receipted
    qint64 waitingRecords = 0; // in them
    qint64 receipted = 0;      // live batches the centre has signed for
    qint64 receiptedRecords = 0;

    bool operator==(const BatchTally &) const = default;
};

namespace batches {

Result<std::optional<Epoch>> currentEpoch(const store::Reader &reader);
Result<Epoch> epochNamed(const store::Reader &reader, const QString &id); // sync.no_such_epoch
// Starts a new life after parent: every live batch after it is abandoned. why: first, restored,
// fork.
Result<Epoch> openEpoch(store::Writer &writer, const Clock &clock,
                        const std::optional<BatchPoint> &parent, const QString &why);

Result<std::optional<Batch>> lastLive(const store::Reader &reader);
Result<std::optional<Batch>> nextToSend(const store::Reader &reader); // oldest without a receipt
Result<Batch> byPoint(const store::Reader &reader, const QString &epoch,
                      qint64 n);                                           // sync.no_such_batch
Result<std::vector<Batch>> newest(const store::Reader &reader, int limit); // for the screen
Result<SignedBytes> sealedBytes(const store::Reader &reader, const QString &hash);
Result<QStringList> liveHashes(const store::Reader &reader, const QString &epoch, qint64 from);
Result<qint64> liveCount(const store::Reader &reader, const QString &epoch);
Result<qint64> receiptedCount(const store::Reader &reader, const QString &epoch);
Result<BatchTally> tally(const store::Reader &reader);

Result<> insert(store::Writer &writer, const Batch &batch, const SignedBytes &sealed);
Result<> markSent(store::Writer &writer, const QString &hash, const QDateTime &at);
Result<> markReceipted(store::Writer &writer, const QString &hash);
// The centre no longer holds what comes after record `last` (it was restored from a backup): those
// batches wait again. How many.
Result<int> reviveAfter(store::Writer &writer, qint64 last);
Result<int> countReceiptedAfter(const store::Reader &reader, qint64 last);

} // namespace batches
} // namespace kaochang::sync
