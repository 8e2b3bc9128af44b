// SPDX-License-Identifier: GPL-3.0-or-later
// manifest-sha256.txt and tagmanifest-sha256.txt in the one spelling we write, which `sha256sum -c`
// reads too.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <vector>

namespace kaochang::package::detail {

struct Listed
{
    QByteArray sha256; // 32 bytes
    QString path;      // from the bag's folder: "data/register.pdf"

    bool operator==(const Listed &) const = default;
};

// Sorts by path; "<64 hex>  <path>\n" each.
QByteArray listingText(std::vector<Listed> files);

// Accepts only what listingText() would write. package.bad_listing (detail "file: line n"),
// package.listed_twice (detail: the path).
Result<std::vector<Listed>> parseListing(const QByteArray &text, const QString &file);

} // namespace kaochang::package::detail
