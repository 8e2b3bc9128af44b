// SPDX-License-Identifier: GPL-3.0-or-later
// A bag as one file for a stick or a post: stored, never compressed, and taken apart without trust.
#pragma once

#include "core/result.h"
#include "package/progress.h"

namespace kaochang::package {

enum class ArchiveForm {
    Zip, // ZIP64 where needed
    Tar  // plain ustar: files below 8 GiB
};

struct ArchiveLimits
{
    qint64 entries = 1'000'000;
    qint64 bytes = qint64(1) << 42; // 4 TiB
};

// Writes folder as one archive whose only top folder has the bag's name; fsynced, renamed into
// place. package.already_there, package.no_space, package.unsafe_path, package.link,
// package.not_a_file, package.not_a_folder, package.cancelled, file.cannot_read, file.cannot_write.
Result<> packBag(const QString &folder, const QString &archive, ArchiveForm form,
                 const Progress &progress = {});

// Unpacks into an existing empty folder and answers the bag's own folder in it. Every byte of the
// archive must belong to one stored entry: nothing before, between or after. Codes, all package.*:
// not_an_archive, bad_archive (detail: what), compressed, encrypted, bomb, too_many_files,
// no_space, link, not_a_file, unsafe_path, twin_name, listed_twice, many_folders, cancelled; and
// file.*.
Result<QString> unpackBag(const QString &archive, const QString &into,
                          const ArchiveLimits &limits = {}, const Progress &progress = {});

} // namespace kaochang::package
