// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain: every act one line, every line bound to the one before. Append-only by trigger.
// leaf = SHA-256(0x00 || record), link(n) = SHA-256("KAOCHANG1/aud\0" || link(n-1) || leaf); the
// record is canonical JSON and is also the outbox record, byte for byte.
#pragma once

#include "store/store.h"

namespace kaochang::store {

struct AuditLine
{
    qint64 number = 0; // 1, 2, 3 … without gaps
    CommandId command;
    QDateTime at;
    Actor by;
    QString what;
    QString on;
    QString why;
    QJsonObject body;
    QByteArray record; // the canonical bytes
    QByteArray link;

    bool operator==(const AuditLine &) const = default;
};

struct AuditHead
{
    qint64 size = 0;
    QByteArray link; // empty when size is 0

    bool operator==(const AuditHead &) const = default;
};

namespace audit {

Result<AuditHead> head(const Reader &reader);
Result<std::vector<AuditLine>> after(const Reader &reader, qint64 number,
                                     int limit); // oldest first
Result<std::vector<AuditLine>> on(const Reader &reader,
                                  const QString &thing); // one thing's history
// The outbox: the same lines as they travel, canonical bytes by number, oldest first.
struct OutboxRecord
{
    qint64 number = 0;
    QByteArray bytes;

    bool operator==(const OutboxRecord &) const = default;
};
Result<std::vector<OutboxRecord>> outboxAfter(const Reader &reader, qint64 number, int limit);
Result<bool> isDone(const Reader &reader, const CommandId &command);

// Recomputes the whole chain. store.broken_link names the first line that does not hold and why
// (detail "17: record", "17: link", "17: missing", "17: outbox").
Result<AuditHead> verify(const Reader &reader);

// The same check over records that travelled in a bag, one canonical JSON per line.
Result<AuditHead> verifyRecords(const std::vector<QByteArray> &records);
QByteArray nextLink(const QByteArray &previous, QByteArrayView record);

// Called by Store::commit() only: a Writer cannot be had elsewhere.
Result<> append(Writer &writer, const Act &act, const QJsonObject &body, const Clock &clock);

} // namespace audit
} // namespace kaochang::store
