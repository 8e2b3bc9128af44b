// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes on their way from or to a disk: hashed, counted, fsynced, and stoppable.
#pragma once

#include "core/result.h"
#include "package/progress.h"

#include <QByteArray>

namespace kaochang::package::detail {

// One meter for a whole act, so that progress runs once from 0 to total.
struct Meter
{
    const Progress &progress;
    qint64 total = 0;
    qint64 done = 0;

    Result<> pass(qint64 bytes); // package.cancelled
};

struct Stored
{
    QByteArray sha256;
    qint64 bytes = 0;

    bool operator==(const Stored &) const = default;
};

// What the disk holds. Asks the system to read it anew where it can, so that a page never written
// does not vouch for itself. file.cannot_read, package.cancelled.
Result<Stored> measure(const QString &path, Meter &meter);

// A new file at path, fsynced. file.cannot_read, file.cannot_write, file.no_space,
// package.cancelled.
Result<Stored> copyDurably(const QString &source, const QString &path, Meter &meter);
Result<Stored> writeNew(const QByteArray &bytes, const QString &path, Meter &meter);

} // namespace kaochang::package::detail
