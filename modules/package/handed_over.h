// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting handed over: its bag, the bag as one archive, and who does the handing.
#pragma once

#include "package/bag.h"
#include "site/sitting.h"

#include <functional>

namespace kaochang::package {

enum class Footage {
    Ledger,
    Segments
}; // the ledger of hashes alone, or every recorded segment too

struct HandedOver
{
    QString folder;  // the bag
    QString archive; // the same as one stored .zip, queued for the centre
    BagReport report;

    bool operator==(const HandedOver &) const = default;
};

struct HandOverWish
{
    Actor by;
    site::SittingId sitting;
    Footage footage = Footage::Segments;
};

// The house's own way of doing it (app/hand_over.h), for pages that only ask for it. Store lane.
using HandOver = std::function<Result<HandedOver>(const HandOverWish &, const Progress &)>;

} // namespace kaochang::package
