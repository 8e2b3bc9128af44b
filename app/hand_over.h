// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of a closed sitting as one signed package: registers printed, bag sealed and verified,
// packed into one archive, and queued for the centre. On the store lane.
#pragma once

#include "house.h"
#include "package/handed_over.h"

namespace kaochang::app {

// Codes: those of ExportSitting::run(), packBag() and the registers. A bag that a crash left
// without its archive or its place in the queue gets them here, and no second bag is made.
Result<package::HandedOver> handOver(House &house, const package::HandOverWish &wish,
                                     const package::Progress &progress = {});

// A package of it lies archived in the queue to the centre, or was taken from there.
Result<bool> isHandedOver(const House &house, const site::SittingId &sitting);

// The centre signed for a package of it: what its footage waits for (supervision::Receipted).
Result<bool> isReceipted(const store::Reader &reader, const site::SittingId &sitting);

} // namespace kaochang::app
