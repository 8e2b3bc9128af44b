// SPDX-License-Identifier: GPL-3.0-or-later
// KAOCHANG1: what the centre signs when it holds a batch or a package for good. Kept verbatim at
// both ends: the same bytes sent again get the same receipt, byte for byte.
#pragma once

#include "sync/envelope.h"

namespace kaochang::sync {

struct Receipt
{
    QString centre;
    QString site;
    bool isDemo = false;
    QString hash;                 // of the batch or the package
    std::optional<BatchPoint> of; // the batch; none for a package
    qint64 first = 0;             // batch: numbers of its records; package: 0
    qint64 last = 0;
    qint64 applied = 0; // records new to the centre
    qint64 repeated = 0;
    AuditPoint audit = {};
    qint64 size = 0;   // bytes
    qint64 number = 0; // in the centre's own audit chain
    qint64 atMs = 0;

    bool operator==(const Receipt &) const = default;
};
Result<QByteArray> encode(const Receipt &receipt);
Result<Receipt> parseReceipt(const QByteArray &bytes);

} // namespace kaochang::sync
