// SPDX-License-Identifier: GPL-3.0-or-later
// Proves a ledger against its files: every link, every hash, every hour in order. Reads files only,
// so it may run on any lane with lines read before.
#pragma once

#include "video/ledger_chain.h"

#include <vector>

namespace kaochang::video {

struct Verified
{
    int segments = 0;
    int gaps = 0;
    qint64 bytes = 0;
    qint64 recordedMs = 0;

    bool operator==(const Verified &) const = default;
};

// Asked after each file; false stops the work (video.cancelled).
using Progress = std::function<bool(qint64 doneBytes, qint64 totalBytes)>;

// Lines as recordings::lines() orders them. The first fault is named: video.ledger_broken, detail
// "camera 3 link" with one of number, link, times, missing, size, hash.
Result<Verified> verifyLedger(const std::vector<KeptLine> &lines, const QString &folder,
                              const Progress &progress = {});

qint64 ledgerBytes(const std::vector<KeptLine> &lines); // of all segments together

// One file against its line: the same code, detail "file missing", "file size" or "file hash".
Result<> verifySegment(const Segment &segment, const QString &folder);

} // namespace kaochang::video
