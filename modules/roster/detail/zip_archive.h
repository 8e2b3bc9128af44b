// SPDX-License-Identifier: GPL-3.0-or-later
// The ZIP container of an .xlsx, opened for reading, with nothing in it trusted.
#pragma once

#include "roster/sheet.h"

#include <QIODevice>
#include <memory>

struct zip;

namespace kaochang::roster::detail {

class ZipArchive final
{
public:
    // bytes must outlive the archive. Codes: roster.sheet_damaged.
    static Result<ZipArchive> open(const QByteArray &bytes, const SheetLimits &limits);

    bool has(const QString &name) const;
    // The part's inflated bytes as they are asked for, never more than it declares and the limits
    // allow. Codes: roster.sheet_damaged, roster.sheet_encrypted, roster.sheet_bomb.
    Result<std::unique_ptr<QIODevice>> part(const QString &name) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, const SheetLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {}

    std::unique_ptr<zip, Close> m_archive;
    SheetLimits m_limits;
};

} // namespace kaochang::roster::detail
