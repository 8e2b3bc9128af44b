// SPDX-License-Identifier: GPL-3.0-or-later
// The files of recordings as one thing: copied to another disk with proof, or gone after their
// time. Which and when is decided elsewhere (supervision/release_footage.h).
#pragma once

#include "video/recordings.h"
#include "video/verify_ledger.h"

namespace kaochang::video {

// Files of recordings that were disposed of; how many went. The decision stands before the first
// goes, so a call that was cut short is finished by the next. Code: video.cannot_erase (the file).
Result<int> eraseDisposed(const store::Reader &reader, const QString &folder);

struct CopyReceipt
{
    qint64 files = 0;
    qint64 bytes = 0;
    QByteArray sha256; // of the list SHA256SUMS beside the copies: `sha256sum -c` accepts it

    bool operator==(const CopyReceipt &) const = default;
};

// Every segment of lines from one folder to another, fsynced, then read back and held against the
// ledger; the list is written last, so a folder without one is no finished copy. A file that is
// there and true is not copied again. Any lane. Codes: video.cancelled, video.ledger_broken (the
// original), video.copy_differs, file.cannot_write, file.no_space.
Result<CopyReceipt> copyFootage(const std::vector<KeptLine> &lines, const QString &from,
                                const QString &to, const Progress &progress = {});

} // namespace kaochang::video
