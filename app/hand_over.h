// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a closed sitting as one signed package: registers printed, bag sealed and verified,
// packed into one archive, and queued for the centre. On the store lane.
#pragma once

#include "house.h"
#include "package/export_sitting.h"

namespace kaochang::app {

enum class Video { Ledger, Segments }; // the ledger of hashes alone, or every recorded segment too

struct HandedOver
{
    QString folder;  // the bag
    QString archive; // the same as one stored .zip
    package::BagReport report;
};

// Codes: those of ExportSitting::run(), packBag() and the registers. A bag that a crash left
// without its archive or its place in the queue gets them here, and no second bag is made.
Result<HandedOver> handOver(House &house, const Actor &by, const site::SittingId &sitting,
                            Video video, const package::Progress &progress = {});

// A package of it lies archived in the queue to the centre, or was taken from there.
Result<bool> isHandedOver(const House &house, const site::SittingId &sitting);

} // namespace kaochang::app
