// SPDX-License-Identifier: GPL-3.0-or-later
// Every certificate number this site knows of: given here (void ones too), given before this house
// kept them, and those in its candidates' own papers. None of them is ever given again.
#pragma once

#include "rules/certificate_number.h"
#include "store/store.h"

#include <QSet>

namespace kaochang::results {

class KnownNumbers final
{
public:
    static Result<KnownNumbers> read(const store::Reader &reader);

    bool contain(const QString &number) const { return m_numbers.contains(number); }
    // The next free number of the place's series, from this serial on; it is known from then on.
    // Codes: those of rules::buildCertificateNumber().
    Result<QString> take(const rules::CertificatePlace &place, int from);

private:
    QSet<QString> m_numbers;
};

// Institution, year and level: the first 16 places, what one series counts in.
Result<QString> seriesOf(const rules::CertificatePlace &place);
// Where the series goes on: the start somebody set, or the serial after the last one given.
Result<int> nextSerial(const store::Reader &reader, const QString &series);

} // namespace kaochang::results
