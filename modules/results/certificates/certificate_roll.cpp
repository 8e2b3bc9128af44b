// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/certificate_roll.h"

#include "results/certificates/certificates.h"
#include "results/publicity/publicity.h"
#include "site/institutions.h"
#include "site/plans.h"

#include <QHash>
#include <algorithm>

namespace kaochang::results {
namespace {

Result<CertificateRoll> headOf(const store::Reader &reader, const ResultSheet &sheet)
{
    CertificateRoll roll;
    roll.sitting = sheet.sitting;
    TRY_LET(plan, site::plans::byId(reader, sheet.sitting.plan));
    TRY_LET(institution, site::institutions::byId(reader, plan.institution));
    TRY_LET(policy, rules::policyNamed(institution.profile));
    roll.institution = institution;
    roll.policy = policy;
    if (!sheet.isLocked())
        roll.hindrance = Error{Kind::Conflict, "results.not_locked", sheet.sitting.id.toString()};
    else if (const auto may = mayCertify(reader, sheet.sitting.id); !may)
        roll.hindrance = may.error();
    return roll;
}

} // namespace

rules::NumberMode CertificateRoll::mode() const
{
    return policy.certificateNumbers ? policy.certificateNumbers->value
                                     : rules::NumberMode::CentreAssigned;
}

QString CertificateRoll::modeClause() const
{
    return policy.certificateNumbers ? rules::clauseText(policy.certificateNumbers->clause)
                                     : QString();
}

std::vector<const CertificateLine *> CertificateRoll::without() const
{
    std::vector<const CertificateLine *> found;
    for (const CertificateLine &line : lines)
        if (line.hasPassed && !line.certificate)
            found.push_back(&line);
    return found;
}

const CertificateLine *CertificateRoll::find(const roster::EnrolmentId &enrolment) const
{
    const auto found = std::ranges::find_if(
        lines, [&](const CertificateLine &line) { return line.who.enrolment.id == enrolment; });
    return found == lines.end() ? nullptr : &*found;
}

int CertificateRoll::pages() const
{
    int pages = 0;
    for (const CertificateLine &line : lines)
        pages += line.certificate ? line.certificate->pages() : int(line.hasPassed);
    return pages;
}

rules::CertificatePlace CertificateRoll::place(const QDate &issuedOn) const
{
    return {institution.code, issuedOn, sitting.level};
}

Result<CertificateRoll> certificateRoll(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(sheet, resultSheet(reader, sitting));
    TRY_LET(roll, headOf(reader, sheet));
    TRY_LET(all, certificates::of(reader, sitting));
    QHash<roster::EnrolmentId, std::vector<Certificate>> held;
    for (Certificate &each : all)
        held[each.enrolment].push_back(std::move(each));
    for (ResultLine &line : sheet.lines) {
        CertificateLine made;
        made.hasPassed = sheet.isLocked() && line.decision.verdict == rules::Verdict::Pass;
        for (Certificate &each : held[line.who.enrolment.id]) {
            if (each.state() == CertificateState::Void)
                made.voided.push_back(std::move(each));
            else
                made.certificate = std::move(each);
        }
        made.who = std::move(line.who);
        roll.lines.push_back(std::move(made));
    }
    return roll;
}

} // namespace kaochang::results
