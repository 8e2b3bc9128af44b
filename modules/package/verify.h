// SPDX-License-Identifier: GPL-3.0-or-later
// Decides whether a package is exactly what a site signed. Needs no store, no key of its own, no
// network.
#pragma once

#include "package/bag.h"

#include <optional>

namespace kaochang::package {

// What the caller knows beforehand. Without a key the bag's own site.pub is used: then the bag is
// proven unchanged since somebody signed it, and BagReport::key says who; the caller decides
// whether to trust him.
struct Expected
{
    std::optional<seal::PublicKey> key = {};
    std::optional<QString> site = {};
    std::optional<qint64> sequence = {};
    std::optional<QByteArray> previous = {}; // the hash of the package before
};

// A bag's folder, or a .zip or .tar of one (unpacked into a temporary folder first). Read only.
// The order is that of the reference (exchange.md §5); the first fault found is the answer, its
// detail the path or value at fault. Codes, all package.*, in that order:
// - signature: missing_file, link, not_a_file, bad_signature_file, bad_key, wrong_key,
//   bad_signature
// - tag files: not_a_folder, too_many_files, link, not_a_file, bad_listing, listed_twice,
//   extra_file, missing_file, wrong_hash, bad_bagit, bad_manifest, unknown_version,
//   unknown_algorithm, bad_info
// - payload: twin_name, unsafe_path, extra_file, missing_file, empty_folder, wrong_hash,
//   wrong_count
// - inside: bad_audit (detail: the broken record), wrong_audit_head, bad_ledger,
//   broken_ledger, not_in_ledger
// - identity: comment_differs, bad_sitting, other_site, other_sitting, wrong_sequence,
//   wrong_previous
// Besides: package.cancelled, file.cannot_read, file.too_large; for archives those of unpackBag().
Result<BagReport> verify(const QString &path, const Expected &expected = {},
                         const Progress &progress = {});
Result<BagReport> verifyBag(const QString &folder, const Expected &expected = {},
                            const Progress &progress = {});

} // namespace kaochang::package
