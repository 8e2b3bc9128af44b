// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at an archive's skeleton before a library reads it: a file two programs could read
// differently, or with bytes that belong to no entry, is refused.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <vector>

namespace kaochang::package::detail {

struct Shape
{
    std::vector<QByteArray> names; // of the entries, in the archive's order
    qint64 bytes = 0;              // in all of them

    bool operator==(const Shape &) const = default;
};

// package.not_an_archive, package.bad_archive (detail: which rule), package.compressed,
// package.encrypted, package.link (tar), package.too_many_files.
Result<Shape> shapeOf(QIODevice &file, qint64 mostEntries);
Result<Shape> zipShape(QIODevice &file, qint64 mostEntries);
Result<Shape> tarShape(QIODevice &file, qint64 mostEntries);

} // namespace kaochang::package::detail
