// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a signed BagIt 1.0 folder (RFC 8493) that anyone can check with sha256sum and minisign.
#pragma once

#include "package/bag_manifest.h"
#include "package/progress.h"
#include "seal/minisign.h"

#include <vector>

namespace kaochang::package {

// One payload file: bytes we hold, or a file that is copied (when source is set).
struct Content
{
    QString path; // under data/, safe for every system (checkPath): "register.pdf"
    QByteArray bytes;
    QString source;
    QByteArray sha256; // what the source must still be; empty: whatever it is

    bool operator==(const Content &) const = default;
};

// What a package was found to be, by writeBag() and verify() alike.
struct BagReport
{
    BagManifest manifest;
    seal::MinisignKey key;
    QByteArray hash; // names the package: SHA-256 of tagmanifest-sha256.txt

    bool operator==(const BagReport &) const = default;
};

struct BagPlan
{
    BagManifest manifest; // files and bytes are counted here
    std::vector<Content> contents;
};

// Writes beside folder, fsyncs every file and folder, renames, fsyncs the parent, then reads all of
// it back and verifies it; on any error nothing is left behind. Progress runs over writing and
// reading back. Codes: package.already_there, package.nothing_inside, package.unsafe_path,
// package.listed_twice, package.twin_name, package.source_changed, package.no_space (detail: bytes
// missing), package.cancelled, file.*, and those of verify().
Result<BagReport> writeBag(const QString &folder, const BagPlan &plan, const seal::SigningKey &key,
                           const Progress &progress = {});

} // namespace kaochang::package
