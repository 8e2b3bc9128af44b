// SPDX-License-Identifier: GPL-3.0-or-later
// How far a certificate has come with the centre and the public: reported, received, confirmed, and
// searchable in each query target of the profile (003 三(一): it counts only when it is found
// there).
#pragma once

#include "results/certificates/certificate_roll.h"
#include "roster/sheet.h"

namespace kaochang::results {

struct PublicationStep
{
    CertificateStep what = CertificateStep::Reported;
    std::optional<rules::QueryKind> target; // of Searchable alone
    QDate day;
};

// On the store lane.
class PublishCertificates final
{
public:
    PublishCertificates(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Codes: those of IssueCertificates' lists; results.bad_step, results.bad_step_day (after
    // today, or before the step it follows), results.step_out_of_order (detail: number),
    // results.step_taken (detail: number), results.no_such_target.
    Result<> note(const Actor &by, const std::vector<CertificateId> &ids,
                  const PublicationStep &step) const;
    // The 11-column report (domain.md 1.7) of every certificate that stands, as .xlsx; its numbers
    // are whole, so that it was made is recorded. Codes: results.nobody_to_certify, those of
    // certificateRoll() and roster::writeSheet().
    Result<QByteArray> report(const Actor &by, const site::SittingId &sitting) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

// 姓名 证件类型 证件号码 所在单位 职业名称 工种名称 职业技能等级 证书编号 发证日期 评价机构
// 发证机构. Whole numbers: a writer is asked for so that nobody makes one in passing.
roster::Sheet certificateReport(const store::Writer &writer, const CertificateRoll &roll);

} // namespace kaochang::results
