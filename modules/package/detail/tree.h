// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that lies in a folder, looked at without following a single link.
#pragma once

#include "core/result.h"

#include <vector>

namespace kaochang::package::detail {

enum class Sort { File, Folder, Link, Other };

struct Entry
{
    QString path; // from the folder, with '/'
    Sort sort = Sort::File;
    qint64 size = 0;

    bool operator==(const Entry &) const = default;
};

// Sorted by path. package.not_a_folder, package.too_many_files (above 1,000,000 entries).
Result<std::vector<Entry>> listTree(const QString &folder);

// Names the first link (package.link) or pipe, socket, device (package.not_a_file).
Result<> checkSorts(const std::vector<Entry> &tree);
// Names the first folder with nothing in it: package.empty_folder.
Result<> checkFolders(const std::vector<Entry> &tree);

} // namespace kaochang::package::detail
