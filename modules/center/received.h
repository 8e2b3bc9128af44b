// SPDX-License-Identifier: GPL-3.0-or-later
// What the centre holds: batches and their receipts, the records in them, packages, and what it
// would not take.
#pragma once

#include "store/store.h"
#include "sync/receipt.h"

#include <QStringList>

namespace kaochang::center {

struct HeldBatch
{
    sync::BatchPoint point;
    qint64 last = 0; // number of its last record
    QString link;    // of the site's audit chain, after it
    sync::SignedBytes receipt;

    bool operator==(const HeldBatch &) const = default;
};

struct HeldRecord
{
    QString command; // its identity at its site
    QString hash;    // SHA-256("KAOCHANG1/rec\0" || bytes), hex
    qint64 number = 0;
    QString act;
    QString subject;

    bool operator==(const HeldRecord &) const = default;
};

struct Holdings // of one site
{
    qint64 batches = 0;
    qint64 records = 0;
    qint64 packages = 0;
    qint64 quarantined = 0;

    bool operator==(const Holdings &) const = default;
};

namespace received {

Result<std::optional<HeldBatch>> batch(const store::Reader &reader, const QString &site,
                                       const QString &epoch, qint64 n);
Result<std::optional<HeldBatch>> batchAt(const store::Reader &reader, const QString &site,
                                         const sync::BatchPoint &point); // same hash too
Result<qint64> next(const store::Reader &reader, const QString &site, const QString &epoch);
Result<QStringList> hashes(const store::Reader &reader, const QString &site, const QString &epoch,
                           qint64 from);
Result<> insertBatch(store::Writer &writer, const QString &site, const HeldBatch &batch,
                     const sync::SignedBytes &papers);
Result<sync::SignedBytes> papers(const store::Reader &reader, const QString &site,
                                 const sync::BatchPoint &point); // as they came

// New to the centre (true), or the very same bytes under another batch (false);
// center.record_conflict when the site has said something else under this command before.
Result<bool> insertRecord(store::Writer &writer, const QString &site, const HeldRecord &record,
                          const sync::BatchPoint &in);

// Kept for a person to look at, the first hundred of a site.
struct Suspect
{
    QString site;
    QString code; // why it was not taken
    QDateTime at;
};
Result<> quarantine(store::Writer &writer, const Suspect &suspect, const sync::SignedBytes &papers);

Result<std::optional<sync::SignedBytes>> packageReceipt(const store::Reader &reader,
                                                        const QString &site, const QString &hash);
Result<> insertPackage(store::Writer &writer, const sync::Receipt &receipt, const QString &path,
                       const sync::SignedBytes &papers);

Result<Holdings> of(const store::Reader &reader, const QString &site);

} // namespace received
} // namespace kaochang::center
