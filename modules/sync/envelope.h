// SPDX-License-Identifier: GPL-3.0-or-later
// KAOCHANG1: the batch envelope. Sealed once, its bytes stored and re-sent verbatim; one spelling
// (canonical JSON), so one hash.
#pragma once

#include "core/result.h"
#include "sync/signed_bytes.h"

#include <optional>
#include <vector>

namespace kaochang::sync {

struct Limits // of one batch
{
    int records = 500;
    qint64 bytes = 1 << 20;

    bool operator==(const Limits &) const = default;
};

struct BatchPoint // one sealed batch, named beyond doubt
{
    QString epoch;
    qint64 n = 0; // 1, 2, 3 … within the epoch
    QString hash;

    bool operator==(const BatchPoint &) const = default;
};

struct AuditPoint // the chain after this many records
{
    qint64 size = 0;
    QString link;

    bool operator==(const AuditPoint &) const = default;
};

struct Envelope
{
    QString site;
    bool isDemo = false; // 演示数据: filed apart, never counted as real
    QString epoch;
    qint64 n = 0;
    std::optional<BatchPoint> prev; // of the parent epoch when n is 1; none for a site's first
    qint64 first = 0;
    qint64 last = 0;
    qint64 sealedMs = 0;
    AuditPoint audit; // after the last record
    QString app;
    std::vector<QByteArray> records; // canonical audit lines, as the outbox holds them

    bool operator==(const Envelope &) const = default;
};
Result<QByteArray> encode(const Envelope &envelope);
// Also sync.too_large: more than limits allow. Bytes that are not canonical are refused: a batch
// has one spelling.
Result<Envelope> parseEnvelope(const QByteArray &bytes, const Limits &limits);
QString batchHash(const QByteArray &bytes);

// A name that can stand in an address: 1 to 64 of A-Z a-z 0-9 _ -
bool isSafeName(QStringView name);
bool isHash(QStringView text); // 64 lower-case hex digits

} // namespace kaochang::sync
