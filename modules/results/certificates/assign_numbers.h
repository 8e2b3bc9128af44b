// SPDX-License-Identifier: GPL-3.0-or-later
// Gives certificate numbers: allocated by the site in its series, or taken in from the centre's
// table. No number is ever given twice, not even after a void.
#pragma once

#include "results/certificates/number_sheet.h"

namespace kaochang::results {

// On the store lane. Codes of all: results.not_locked and those of mayCertify() and
// certificateRoll().
class AssignNumbers final
{
public:
    AssignNumbers(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Everybody who passed and has none, by admission number, in the series institution x year x
    // level. Codes: results.numbers_from_centre (detail: clause),
    // results.nobody_to_certify, results.bad_issue_day (before the sitting's or after today),
    // rules.certificate_serial_spent.
    Result<std::vector<Certificate>> allocate(const Actor &by, const site::SittingId &sitting,
                                              const QDate &issuedOn) const;
    // The series goes on at this serial, 1-999999; what is skipped stays a gap. Codes:
    // results.reason_needed, results.start_passed (detail: the last one given),
    // rules.certificate_serial_spent.
    Result<> setStart(const Actor &by, const rules::CertificatePlace &place, int first,
                      const QString &why) const;
    // A table of the centre, whole or not at all. sha256: of the file as it came. Codes:
    // results.nothing_to_import, results.list_has_problems (detail: how many),
    // results.plan_is_stale (detail: row).
    Result<std::vector<Certificate>> import(const Actor &by, const NumberPlan &plan,
                                            const QByteArray &sha256) const;
    // Numbers given before this house kept them; how many were new. Codes:
    // results.nothing_to_import, results.list_has_problems.
    Result<int> noteUsed(const Actor &by, const UsedPlan &plan, const QByteArray &sha256) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
