// SPDX-License-Identifier: GPL-3.0-or-later
// 证书名册: a sitting's people, who of them passed, what became of their certificates, and by what
// rule they get their numbers.
#pragma once

#include "results/certificates/certificate.h"
#include "results/result_sheet.h"
#include "rules/certificate_number.h"
#include "site/institution.h"

namespace kaochang::results {

struct CertificateLine
{
    roster::RollLine who;
    bool hasPassed = false;                 // no longer, after a correction: void what stands
    std::optional<Certificate> certificate; // the one that stands
    std::vector<Certificate> voided;

    bool isConcerned() const { return hasPassed || certificate || !voided.empty(); }
    bool operator==(const CertificateLine &) const = default;
};

struct CertificateRoll
{
    site::Sitting sitting;
    site::Institution institution;
    rules::Policy policy;
    std::optional<Error> hindrance;     // why none can be given yet: not locked, or what
                                        // mayCertify() (publicity.h) says
    std::vector<CertificateLine> lines; // everybody, by admission number

    // Where the notice is silent the centre assigns (domain.md 1.4: import is the default).
    rules::NumberMode mode() const;
    QString modeClause() const; // empty: the notice is silent
    // Whom a number could be given to.
    std::vector<const CertificateLine *> without() const;
    const CertificateLine *find(const roster::EnrolmentId &enrolment) const;
    int pages() const; // good pages its certificates are to have
    rules::CertificatePlace place(const QDate &issuedOn) const;
    bool operator==(const CertificateRoll &) const = default;
};

// Codes: those of resultSheet(), site.no_such_plan, site.no_such_institution, rules.policy_unknown.
Result<CertificateRoll> certificateRoll(const store::Reader &reader,
                                        const site::SittingId &sitting);

} // namespace kaochang::results
