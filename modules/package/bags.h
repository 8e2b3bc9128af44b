// SPDX-License-Identifier: GPL-3.0-or-later
// The bag table: every package this site ever signed, one chain. No other file in the house names
// it.
#pragma once

#include "package/bag.h"
#include "store/store.h"

#include <optional>

namespace kaochang::package::bags {

Result<std::optional<BagReport>> last(const store::Reader &reader);
Result<std::vector<BagReport>> all(const store::Reader &reader); // newest first
Result<std::vector<BagReport>> of(const store::Reader &reader,
                                  const QString &sitting); // newest first
Result<bool> isKept(const store::Reader &reader, const PackageId &id);

// The next link of the chain: package.not_the_next when another package took its place meanwhile.
Result<> add(store::Writer &writer, const BagReport &report);

} // namespace kaochang::package::bags
