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

// One act of two works over the same bytes: the caller sees them as one run from 0 to the end.
inline Progress firstHalf(const Progress &whole)
{
    return [&whole](qint64 done, qint64 total) { return !whole || whole(done, 2 * total); };
}
inline Progress secondHalf(const Progress &whole)
{
    return [&whole](qint64 done, qint64 total) { return !whole || whole(total + done, 2 * total); };
}

} // namespace kaochang::package
