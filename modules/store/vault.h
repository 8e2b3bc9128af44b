// SPDX-License-Identifier: GPL-3.0-or-later
// Personal data at rest: sealed per field, findable by a keyed blind index, never plain in a table.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace kaochang::store {

struct VaultKeys // 32 bytes each, derived from the site key by security::Keyring
{
    QByteArray field;
    QByteArray index;
};

// Where a sealed value stands. It is bound into the seal: a value copied to another row will not
// open.
struct Place
{
    QStringView table;
    QStringView column;
    QString row; // the row's id
};

class Vault final
{
public:
    explicit Vault(VaultKeys keys)
        : m_keys(std::move(keys))
    {}

    QByteArray seal(const QByteArray &plain, const Place &place) const;
    QByteArray seal(const QString &plain, const Place &place) const
    {
        return seal(plain.toUtf8(), place);
    }
    Result<QByteArray> open(const QByteArray &sealed, const Place &place) const; // seal.cannot_open
    Result<QString> openText(const QByteArray &sealed, const Place &place) const;

    // The same text always gives the same 16 bytes under one site's key; says nothing without it.
    // Normalise first (rules::normalDocument): the index is exact.
    QByteArray blindIndex(QStringView kind, const QString &text) const;

private:
    VaultKeys m_keys;
};

} // namespace kaochang::store
