// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/detail/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <algorithm>

namespace kaochang::package::detail {
namespace {

constexpr size_t MostEntries = 1'000'000;

Sort sortOf(const QFileInfo &info)
{
    if (info.isSymLink() || info.isJunction())
        return Sort::Link;
    if (info.isDir())
        return Sort::Folder;
    return info.isFile() ? Sort::File : Sort::Other;
}

} // namespace

Result<std::vector<Entry>> listTree(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return fail(Kind::NotFound, "package.not_a_folder", folder);
    const qsizetype prefix = folder.size() + (folder.endsWith(u'/') ? 0 : 1);
    std::vector<Entry> tree;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QFileInfo info = walk.fileInfo();
        if (tree.size() == MostEntries)
            return fail(Kind::Invalid, "package.too_many_files", folder);
        tree.push_back({walk.filePath().sliced(prefix), sortOf(info), info.size()});
    }
    std::ranges::sort(tree, {}, &Entry::path);
    return tree;
}

Result<> checkSorts(const std::vector<Entry> &tree)
{
    for (const Entry &entry : tree) {
        if (entry.sort == Sort::Link)
            return fail(Kind::Invalid, "package.link", entry.path);
        if (entry.sort == Sort::Other)
            return fail(Kind::Invalid, "package.not_a_file", entry.path);
    }
    return {};
}

Result<> checkFolders(const std::vector<Entry> &tree)
{
    QSet<QString> used; // folders with something in them
    for (const Entry &entry : tree)
        used.insert(entry.path.section(u'/', 0, -2));
    for (const Entry &entry : tree) {
        if (entry.sort == Sort::Folder && !used.contains(entry.path))
            return fail(Kind::Invalid, "package.empty_folder", entry.path);
    }
    return {};
}

} // namespace kaochang::package::detail
