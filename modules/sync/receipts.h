// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's signed receipts, verbatim and for ever: what proves that a thing was received.
#pragma once

#include "store/store.h"
#include "sync/receipt.h"

namespace kaochang::sync {

struct KeptReceipt
{
    Receipt receipt;
    SignedBytes papers;
    QDateTime receivedAt;

    bool operator==(const KeptReceipt &) const = default;
};

namespace receipts {

// Is this the centre's word about exactly these bytes? sync.bad_receipt, detail what differs.
Result<Receipt> check(const SignedBytes &papers, const seal::PublicKey &centreKey,
                      const Receipt &expected);

// The same receipt twice is kept once.
Result<> keep(store::Writer &writer, const QString &hash, const SignedBytes &papers,
              const QDateTime &at);
Result<std::optional<KeptReceipt>> of(const store::Reader &reader,
                                      const QString &hash); // the newest
Result<std::optional<QDateTime>> lastAt(const store::Reader &reader);

} // namespace receipts
} // namespace kaochang::sync
