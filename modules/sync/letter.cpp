// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/letter.h"

#include "seal/digest.h"
#include "sync/wire.h"

namespace kaochang::sync {

QString bodyHash(const Letter &letter)
{
    return letter.file.isEmpty() ? QString::fromLatin1(seal::sha256(letter.body).toHex())
                                 : letter.parcel;
}

Result<QString> refusalCode(const Exchange &exchange, const seal::PublicKey &centreKey)
{
    const Answer &answer = exchange.answer;
    const auto refusal = parseRefusal(answer.body);
    if (!refusal || !isSigned(Paper::Refusal, centreKey, {answer.body, answer.signature})
        || refusal->of != bodyHash(exchange.letter))
        return fail(Kind::Unavailable, "sync.not_the_centre", QString::number(answer.status));
    return refusal->code;
}

} // namespace kaochang::sync
