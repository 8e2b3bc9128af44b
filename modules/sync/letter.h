// SPDX-License-Identifier: GPL-3.0-or-later
// One request to the centre and its answer, without a socket: the engine carries them by HTTP, the
// simulation by hand.
#pragma once

#include "core/result.h"
#include "sync/signed_bytes.h"

namespace kaochang::sync {

struct Letter
{
    QByteArray method; // POST or PUT
    QString path;      // "/v1/hello"
    QByteArray body;
    QString file;         // sent instead of body
    QByteArray signature; // of the body or the file's digest
    QString parcel;       // hash of the batch or package; also the Idempotency-Key

    bool operator==(const Letter &) const = default;
};

struct Answer
{
    int status = 0; // HTTP; 0: there was none
    QByteArray body;
    QByteArray signature;
    qint64 retryAfterMs = 0;

    bool operator==(const Answer &) const = default;
};

struct Exchange
{
    Letter letter;
    Answer answer;
};

// The code and status of a refusal the centre has signed for exactly this letter; otherwise
// sync.not_the_centre (a proxy, a captive portal, another centre).
Result<QString> refusalCode(const Exchange &exchange, const seal::PublicKey &centreKey);
QString bodyHash(const Letter &letter); // SHA-256 hex of the body; of a file, its parcel hash

} // namespace kaochang::sync
