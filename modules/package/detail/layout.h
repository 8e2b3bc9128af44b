// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a Kaochang bag: the writer makes exactly these, the verifier accepts exactly these.
#pragma once

#include "package/bag_manifest.h"

#include <QStringList>

namespace kaochang::package::detail {

inline const QString BagItFile = QStringLiteral("bagit.txt");
inline const QString InfoFile = QStringLiteral("bag-info.txt");
inline const QString ManifestFile = QStringLiteral("kaochang-manifest.json");
inline const QString ListingFile = QStringLiteral("manifest-sha256.txt");
inline const QString KeyFile = QStringLiteral("site.pub");
inline const QString TagListingFile = QStringLiteral("tagmanifest-sha256.txt");
inline const QString SignatureFile = QStringLiteral("tagmanifest-sha256.txt.minisig");
inline const QString Payload = QStringLiteral("data/");

// Payload files with a meaning to the verifier, under data/.
inline const QString SittingFile = QStringLiteral("sitting.json");
inline const QString AuditFile = QStringLiteral("audit/records.jsonl");
inline const QString LedgerFile = QStringLiteral("ledger/ledger.jsonl");
inline const QString VideoFolder = QStringLiteral("video/");

inline const QByteArray BagItText = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

// The tag files that tagmanifest-sha256.txt lists, sorted.
inline const QStringList ListedTags{InfoFile, BagItFile, ManifestFile, ListingFile, KeyFile};

// Software agent, date, package, site and Payload-Oxum; all of it repeated from the signed
// manifest.
QByteArray infoText(const BagManifest &manifest);

} // namespace kaochang::package::detail
