// SPDX-License-Identifier: GPL-3.0-or-later
// What a bag says of itself, in canonical JSON under the site's signature (kaochang-manifest.json).
#pragma once

#include "core/id.h"
#include "store/audit.h"

namespace kaochang::package {

using PackageId = Id<struct PackageTag>;

struct BagManifest
{
    PackageId package;
    QString site;           // the site's id
    qint64 sequence = 0;    // 1, 2, 3 … per site, never reused
    QByteArray previous;    // hash of the package before; empty for the first
    QString sitting;        // the sitting's id
    QDateTime made;         // the site's clock
    qint64 files = 0;       // in data/
    qint64 bytes = 0;       // in data/
    store::AuditHead audit; // of the chain that travels in data/audit/records.jsonl
    QString software;       // "Kaochang 0.1.0"

    bool operator==(const BagManifest &) const = default;
};

QString bagFolderName(const BagManifest &manifest); // "package-000017"

// Unknown members are let be (additive within version 1).
// Codes: package.bad_manifest (detail: the member), package.unknown_version,
// package.unknown_algorithm.
Result<QByteArray> manifestBytes(const BagManifest &manifest);
Result<BagManifest> parseBagManifest(const QByteArray &bytes);

// The trusted comment of the signature repeats who, which and when for people who only run
// `minisign -V`.
QString trustedComment(const BagManifest &manifest);

} // namespace kaochang::package
