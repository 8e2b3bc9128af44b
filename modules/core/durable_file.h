// SPDX-License-Identifier: GPL-3.0-or-later
// Files that must still be there after a power cut: data and directory are fsynced before success
// is said.
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace kaochang {

// Writes beside the target, fsyncs, renames over it, fsyncs the folder. On any error the old file
// stands. Codes: file.cannot_write, file.no_space.
Result<> writeDurably(const QString &path, QByteArrayView bytes);
Result<> syncFile(const QString &path);
Result<> syncFolder(const QString &path); // a no-op where the system has no such call (Windows)

// Whole content, refused above limit bytes. Codes: file.cannot_read, file.too_large.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

} // namespace kaochang
