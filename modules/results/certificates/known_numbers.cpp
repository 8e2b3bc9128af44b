// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/known_numbers.h"

#include "results/certificates/certificates.h"
#include "results/certificates/number_starts.h"
#include "results/certificates/used_numbers.h"
#include "roster/candidates.h"
#include "roster/roster_columns.h"

#include <algorithm>

namespace kaochang::results {

Result<KnownNumbers> KnownNumbers::read(const store::Reader &reader)
{
    KnownNumbers known;
    TRY_LET(given, certificates::numbers(reader));
    TRY_LET(used, used_numbers::all(reader));
    for (const QStringList &each : {given, used})
        for (const QString &number : each)
            known.m_numbers.insert(number);
    const QString word = roster::titleOf(roster::Column::CertificateNumber).word.toString();
    TRY(roster::candidates::each(reader, [&](const roster::Candidate &candidate) {
        if (const auto own = rules::parseCertificateNumber(candidate.more.value(word)))
            known.m_numbers.insert(rules::certificateText(*own));
        return Result<>();
    }));
    return known;
}

Result<QString> KnownNumbers::take(const rules::CertificatePlace &place, int from)
{
    for (int serial = from;; ++serial) {
        TRY_LET(number, rules::buildCertificateNumber(place, serial));
        if (m_numbers.contains(number))
            continue;
        m_numbers.insert(number);
        return number;
    }
}

Result<QString> seriesOf(const rules::CertificatePlace &place)
{
    TRY_LET(first, rules::buildCertificateNumber(place, 1));
    return first.first(16);
}

Result<int> nextSerial(const store::Reader &reader, const QString &series)
{
    TRY_LET(start, number_starts::of(reader, series));
    TRY_LET(last, certificates::lastAllocated(reader, series));
    return std::max(start, last + 1);
}

} // namespace kaochang::results
