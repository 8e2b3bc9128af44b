// SPDX-License-Identifier: GPL-3.0-or-later
// Names that mean the same file on every system a bag may be opened on, and nothing outside the
// bag.
#pragma once

#include "core/result.h"

namespace kaochang::package {

// Letters, digits, '.', '_', '-' and '/' of ASCII; no component empty, longer than 100, starting
// with a dot or ending in one; no Windows device name (CON, NUL.txt …); at most 16 components and
// 200 characters. package.unsafe_path, detail: the path.
Result<> checkPath(const QString &path);

// Equal for two names that some file system takes for one: NFC, then case folded.
QString foldedPath(const QString &path);

} // namespace kaochang::package
