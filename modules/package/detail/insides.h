// SPDX-License-Identifier: GPL-3.0-or-later
// What an authentic payload must agree on with itself and with the signed manifest.
#pragma once

#include "package/bag_manifest.h"
#include "package/detail/manifest_file.h"

namespace kaochang::package::detail {

// data/audit/records.jsonl holds an unbroken chain that ends at the manifest's head.
// package.missing_file, package.bad_audit, package.wrong_audit_head.
Result<> checkAudit(const QString &folder, const BagManifest &manifest);

// data/ledger/ledger.jsonl holds unbroken chains, and every file of data/video/ is one of its
// segments. package.bad_ledger, package.broken_ledger (detail: the line), package.not_in_ledger
// (detail: path).
Result<> checkLedger(const QString &folder, const std::vector<Listed> &payload);

// data/sitting.json names the manifest's site and sitting.
// package.missing_file, package.bad_sitting, package.other_site, package.other_sitting.
Result<> checkSitting(const QString &folder, const BagManifest &manifest);

} // namespace kaochang::package::detail
