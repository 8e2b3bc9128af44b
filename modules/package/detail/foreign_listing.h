// SPDX-License-Identifier: GPL-3.0-or-later
// Manifests as the world writes them: any hash, any line end, md5sum's star, "./" in front.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QStringList>
#include <optional>
#include <vector>

namespace kaochang::package::detail {

struct ForeignLine
{
    QByteArray digest; // lower-case hex
    QString path;      // without "./"
    bool hasStar = false;
    bool hasDot = false;

    bool operator==(const ForeignLine &) const = default;
};

// "md5", "sha1", "sha-256" …; nothing for what we cannot compute.
std::optional<QCryptographicHash::Algorithm> algorithmNamed(const QString &name);

// In the encoding bagit.txt names; nothing when the bytes are not in it.
std::optional<QString> decoded(const QByteArray &bytes, const QString &encoding);
QStringList linesOf(const QString &text); // CR, LF or CRLF, without the empty end

// package.bad_listing, detail: "line n".
Result<std::vector<ForeignLine>> parseForeignListing(const QString &text,
                                                     QCryptographicHash::Algorithm algorithm);

// RFC 8493 2.1.3: only CR, LF and % are ever written as %0D, %0A, %25.
QString percentDecoded(const QString &path);

// Stays in the bag on every system: no way up, no root, no home, no drive, no share.
bool isInsideBag(const QString &path);

// Left behind by desktops: .DS_Store, Thumbs.db …
bool isSystemFile(const QString &path);

} // namespace kaochang::package::detail
