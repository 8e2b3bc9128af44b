// SPDX-License-Identifier: GPL-3.0-or-later
// Is any folder at all a BagIt bag (RFC 8493 and the drafts before it)? What strangers send; never
// what we trust.
#pragma once

#include "core/result.h"

#include <vector>

namespace kaochang::package {

enum class Judgement { Valid, Warning, Invalid };

struct Remark
{
    Judgement weight = Judgement::Valid;
    std::string_view code; // package.*
    QString detail;        // the file, line or value

    bool operator==(const Remark &) const = default;
};

struct BagJudgement
{
    Judgement judgement = Judgement::Valid; // the gravest of the remarks
    std::vector<Remark> remarks;

    bool operator==(const BagJudgement &) const = default;
};

// Versions 0.93 to 1.0; MD5, SHA-1, SHA-224, -256, -384, -512; UTF-8, UTF-16, ISO-8859-1. Nothing
// is fetched: a file that fetch.txt promises and the folder lacks is missing. Where validators
// differ: docs/decisions/0031. Invalid: package.bad_bagit .unknown_version .unknown_encoding
// .no_listing .bad_listing .listed_twice
//   .unsafe_path .missing_file .extra_file .wrong_hash .wrong_count .bad_fetch .link .not_a_file
//   .cannot_read
// Warning: package.listed_twice (before 1.0) .twin_name .binary_mark .relative_path .system_file
//   .unknown_algorithm
BagJudgement judgeBag(const QString &folder);

} // namespace kaochang::package
