// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed bags (成果包) that wait for the centre, by the SHA-256 of their archive.
#pragma once

#include "store/store.h"
#include "sync/batches.h"

namespace kaochang::sync {

struct OfferedPackage
{
    QString hash; // SHA-256 of the file, hex
    QString path;
    qint64 size = 0; // bytes
    BatchState state = BatchState::Sealed;
    QDateTime offeredAt;

    bool operator==(const OfferedPackage &) const = default;
};

namespace packages {

// Queues an archive; call it inside the act that exported it. Offering the same bytes again moves
// the path only.
Result<> offer(store::Writer &writer, const OfferedPackage &package);
Result<std::optional<OfferedPackage>> nextToSend(const store::Reader &reader);
Result<OfferedPackage> named(const store::Reader &reader,
                             const QString &hash);                    // sync.no_such_package
Result<std::vector<OfferedPackage>> all(const store::Reader &reader); // newest first
Result<qint64> countWaiting(const store::Reader &reader);
Result<> mark(store::Writer &writer, const QString &hash, BatchState state);

} // namespace packages
} // namespace kaochang::sync
