// SPDX-License-Identifier: GPL-3.0-or-later
// The one-time code by which a centre lets a site in: 80 random bits and 80 bits of the centre's
// own key, so that the code names the centre as well and nobody in between can pose as it.
#pragma once

#include "seal/signature.h"

namespace kaochang::sync {

struct Invitation
{
    QByteArray secret; // 10 bytes, known to the centre and the invited
    QByteArray centre; // the first 10 bytes of SHA-256 of the centre's public key

    bool operator==(const Invitation &) const = default;
};

Invitation makeInvitation(const seal::PublicKey &centreKey);
bool isFrom(const Invitation &invitation, const seal::PublicKey &centreKey);

// "7K4M-…": 32 letters and digits of Crockford's base32 in fours. Read back in any case, O as 0,
// I and L as 1, blanks and hyphens anywhere. sync.bad_invitation
QString text(const Invitation &invitation);
Result<Invitation> parseInvitation(const QString &text);

} // namespace kaochang::sync
