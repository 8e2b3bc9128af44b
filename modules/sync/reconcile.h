// SPDX-License-Identifier: GPL-3.0-or-later
// Where do the site's chain of batches and the centre's part? A pure comparison of what both hold.
#pragma once

#include "sync/batches.h"
#include "sync/wire.h"

namespace kaochang::sync {

struct OwnBatches // of the epoch the welcome speaks of
{
    Epoch epoch;
    qint64 count = 0;   // live ones
    QStringList hashes; // live ones from welcome.from on

    bool operator==(const OwnBatches &) const = default;
};

struct Meeting
{
    enum What {
        Agreed,   // the centre holds batches 1 … n of this epoch and nothing of ours after them
        AskAgain, // greet about `epoch` from batch n
        Fork      // the centre holds, after batch n of this epoch, something that is not ours
    };
    What what = Agreed;
    QString epoch;
    qint64 n = 0;

    bool operator==(const Meeting &) const = default;
};

// Every batch names the one before it, so agreeing at one number is agreeing at all before it.
Meeting compare(const OwnBatches &own, const Welcome &welcome);

} // namespace kaochang::sync
