// SPDX-License-Identifier: GPL-3.0-or-later
// How one line of the ledger is bound to the one before: link(n) = SHA-256("KAOCHANG1/led\0" ||
// link(n-1) || record(n)), one chain per recording and camera, link(0) empty. Pure; a package is
// checked by the same code.
#pragma once

#include "video/ledger_line.h"

#include <QJsonObject>

namespace kaochang::video {

struct KeptLine
{
    LedgerLine line;
    int number = 0; // 1, 2, 3 … per recording and camera
    QByteArray link;

    bool operator==(const KeptLine &) const = default;
};

// The line as JSON: ids, integers, names of files and hashes in hex; times in ms since 1970 UTC.
QJsonObject lineRecord(const LedgerLine &line, int number);
// The way back, for ledgers that travelled. Code: video.bad_line (detail: the member).
Result<KeptLine> readLine(const QJsonObject &record);
Result<QByteArray> nextLink(const QByteArray &previous, const LedgerLine &line, int number);

} // namespace kaochang::video
