// SPDX-License-Identifier: GPL-3.0-or-later
// From a number to a page in somebody's hand: printed, looked at, counted; printed again where it
// was lost.
#pragma once

#include "results/certificates/certificate_face.h"

namespace kaochang::results {

using CertificateIds = std::vector<CertificateId>;

enum class PageOutcome { Good, Spoiled };
struct PageWord // what somebody says of pages that came out of the printer
{
    PageOutcome outcome = PageOutcome::Good;
    QString sheet; // 印制流水码 of a good one, where blanks carry one
    QString why;   // a spoiled one wants a reason
};

// On the store lane. Codes of all: results.nobody_to_certify (an empty list),
// results.no_such_certificate, results.certificate_void (detail: number),
// results.other_sitting (all are of one sitting).
class IssueCertificates final
{
public:
    IssueCertificates(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Pages with whole numbers; who asked for them is kept. Nothing is used up until somebody has
    // looked at them. Again while nobody has. Codes: results.not_in_hand (detail: blanks there
    // are), results.already_printed (detail: number), results.no_longer_passed (detail: number),
    // those of certificateRoll(), mayCertify() and
    // Form::fill().
    Result<Form> print(const Actor &by, const CertificateIds &ids, FaceStyle style) const;
    // A good page uses up its number and one blank, a spoiled one the blank alone. Codes:
    // results.not_printed (detail: number), results.not_in_hand, results.sheet_used (detail: the
    // sheet), results.one_sheet_one_page, results.reason_needed.
    Result<> confirm(const Actor &by, const CertificateIds &ids, const PageWord &word) const;
    // One more page with the same number. Codes: results.not_issued, results.reason_needed.
    Result<Certificate> reissue(const Actor &by, const CertificateId &id, const QString &why) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
