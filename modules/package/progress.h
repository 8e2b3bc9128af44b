// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is, and hears that it should stop.
#pragma once

#include <QtGlobal>
#include <functional>

namespace kaochang::package {

// Called on the working thread after every piece (at most 1 MiB) with bytes done and bytes in all;
// false stops the work, which then leaves nothing behind and answers package.cancelled. Null:
// nobody asks.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace kaochang::package
