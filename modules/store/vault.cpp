// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/vault.h"

#include "seal/cipher.h"
#include "seal/digest.h"

#include <QStringBuilder>

namespace kaochang::store {
namespace {

QByteArray bytesOf(const Place &place)
{
    return QString(place.table % u'|' % place.column % u'|' % place.row).toUtf8();
}

} // namespace

QByteArray Vault::seal(const QByteArray &plain, const Place &place) const
{
    return seal::encrypt(m_keys.field, plain, bytesOf(place));
}

Result<QByteArray> Vault::open(const QByteArray &sealed, const Place &place) const
{
    return seal::decrypt(m_keys.field, sealed, bytesOf(place));
}

Result<QString> Vault::openText(const QByteArray &sealed, const Place &place) const
{
    TRY_LET(plain, open(sealed, place));
    return QString::fromUtf8(plain);
}

QByteArray Vault::blindIndex(QStringView kind, const QString &text) const
{
    constexpr qsizetype IndexSize = 16; // 128 bits: no collision worth naming below 10^15 rows
    return seal::hmacSha256(m_keys.index, QString(kind % u'|' % text).toUtf8()).first(IndexSize);
}

} // namespace kaochang::store
