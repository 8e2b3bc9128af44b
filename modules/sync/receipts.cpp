// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/receipts.h"

using namespace Qt::StringLiterals;

namespace kaochang::sync::receipts {

Result<Receipt> check(const SignedBytes &papers, const seal::PublicKey &centreKey,
                      const Receipt &expected)
{
    const auto refuse = [](const QString &what) {
        return fail(Kind::Corrupt, "sync.bad_receipt", what);
    };
    if (!isSigned(Paper::Receipt, centreKey, papers))
        return refuse(u"signature"_s);
    const auto receipt = parseReceipt(papers.bytes);
    if (!receipt)
        return refuse(receipt.error().detail);
    // What the centre alone knows is taken from it; everything else must be what was sent.
    Receipt known = expected;
    known.applied = receipt->applied;
    known.repeated = receipt->repeated;
    known.number = receipt->number;
    known.atMs = receipt->atMs;
    if (known != *receipt)
        return refuse(u"content"_s);
    const qint64 records = receipt->of ? receipt->last - receipt->first + 1 : 0;
    if (receipt->applied + receipt->repeated != records)
        return refuse(u"applied"_s);
    return *receipt;
}

Result<> keep(store::Writer &writer, const QString &hash, const SignedBytes &papers,
              const QDateTime &at)
{
    TRY(writer.execute(u"INSERT OR IGNORE INTO sync_receipt (hash, bytes, signature, received_at) "
                       "VALUES (?, ?, ?, ?)"_s,
                       {hash, papers.bytes, papers.signature, at.toMSecsSinceEpoch()}));
    return {};
}

Result<std::optional<KeptReceipt>> of(const store::Reader &reader, const QString &hash)
{
    TRY_LET(rows, reader.select(u"SELECT bytes, signature, received_at FROM sync_receipt "
                                "WHERE hash = ? ORDER BY id DESC LIMIT 1"_s,
                                {hash}));
    if (rows.empty())
        return std::optional<KeptReceipt>();
    KeptReceipt kept;
    kept.papers = {rows.front()[0].toByteArray(), rows.front()[1].toByteArray()};
    kept.receivedAt = fromMs(rows.front()[2].toLongLong());
    TRY_LET(receipt, parseReceipt(kept.papers.bytes));
    kept.receipt = receipt;
    return kept;
}

Result<std::optional<QDateTime>> lastAt(const store::Reader &reader)
{
    TRY_LET(rows,
            reader.select(u"SELECT received_at FROM sync_receipt ORDER BY id DESC LIMIT 1"_s));
    return rows.empty() ? std::optional<QDateTime>() : fromMs(rows.front()[0].toLongLong());
}

} // namespace kaochang::sync::receipts
