// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/invitation.h"

#include "seal/cipher.h"
#include "seal/digest.h"

namespace kaochang::sync {
namespace {

constexpr qsizetype PartSize = 10; // bytes: 80 bits
constexpr int BitsPerLetter = 5;
constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray fingerprint(const seal::PublicKey &key)
{
    return seal::sha256(key.bytes).first(PartSize);
}

QChar plain(QChar c)
{
    c = c.toUpper();
    if (c == u'O')
        return u'0';
    return c == u'I' || c == u'L' ? QChar(u'1') : c;
}

} // namespace

Invitation makeInvitation(const seal::PublicKey &centreKey)
{
    return {seal::randomBytes(PartSize), fingerprint(centreKey)};
}

bool isFrom(const Invitation &invitation, const seal::PublicKey &centreKey)
{
    return invitation.centre == fingerprint(centreKey);
}

QString text(const Invitation &invitation)
{
    constexpr int GroupSize = 4;
    QString letters;
    unsigned bits = 0;
    int held = 0;
    int written = 0;
    for (const char byte : invitation.secret + invitation.centre) {
        bits = (bits << 8U | static_cast<unsigned char>(byte)) & 0xffffU;
        for (held += 8; held >= BitsPerLetter; ++written) {
            held -= BitsPerLetter;
            if (written > 0 && written % GroupSize == 0)
                letters += u'-';
            letters += Alphabet[bits >> unsigned(held) & 31U];
        }
    }
    return letters;
}

Result<Invitation> parseInvitation(const QString &text)
{
    QByteArray bytes;
    unsigned bits = 0;
    int held = 0;
    for (const QChar c : text) {
        if (c == u'-' || c.isSpace())
            continue;
        const qsizetype value = Alphabet.indexOf(plain(c));
        if (value < 0)
            return fail(Kind::Invalid, "sync.bad_invitation");
        bits = (bits << BitsPerLetter | unsigned(value)) & 0xffffU;
        held += BitsPerLetter;
        if (held >= 8) {
            held -= 8;
            bytes.append(char(bits >> unsigned(held) & 0xffU));
        }
    }
    if (bytes.size() != 2 * PartSize || held != 0)
        return fail(Kind::Invalid, "sync.bad_invitation");
    return Invitation{bytes.first(PartSize), bytes.last(PartSize)};
}

} // namespace kaochang::sync
