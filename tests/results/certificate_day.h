// SPDX-License-Identifier: GPL-3.0-or-later
// A month after the exam day: seven candidates, five passed, published and closed; blanks are in
// stock.
#pragma once

#include "results/certificates/assign_numbers.h"
#include "results/certificates/certificates.h"
#include "results/certificates/decide_requests.h"
#include "results/certificates/issue_certificates.h"
#include "results/certificates/keep_blanks.h"
#include "results/certificates/publish_certificates.h"
#include "results/publicity/publish_results.h"
#include "results/scored_day.h"

namespace kaochang::tests {

inline const QString Series = QStringLiteral("Y000012999901264"); // the site's, 2026, level 4

inline QString numberIn(const QString &series, int serial)
{
    return series + QStringLiteral("%1").arg(serial, 6, 10, QChar(u'0'));
}

// A valid document number of nobody living: county 9901 is not allocated.
inline QString idCard(int serial)
{
    constexpr int Weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString body = QStringLiteral("12990119900202%1").arg(serial, 3, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += body[i].digitValue() * Weights[i];
    return body + QStringLiteral("10X98765432")[sum % 11];
}

struct CertificateDay : ScoredDay
{
    results::AssignNumbers numbers{*store, clock};
    results::KeepBlanks blanks{*store, clock};
    results::IssueCertificates issuing{*store, clock};
    results::DecideRequests requests{*store, clock};
    results::PublishCertificates publishing{*store, clock};
    results::PublishResults publicity{*store, clock};

    explicit CertificateDay(store::FaultPlan faults = {}, store::Gate gate = {})
        : ScoredDay(std::move(faults), std::move(gate))
    {
        for (int more = 1; more <= 4; ++more)
            sit(QStringLiteral("学员%1").arg(more), idCard(more));
        markAll();
        for (size_t place = 3; place < 7; ++place)
            mark(place, theory::scored(7000));
        recordAll();
        lock();
        must(publicity.publish(Shen,
                               {sitting.id, clock.today(), 0, QStringLiteral("022-00000000")}));
        clock.advance(30LL * 24 * 3600);
        must(publicity.close(Shen, sitting.id));
    }

    results::CertificateRoll roll() const
    {
        return must(results::certificateRoll(store->reader(), sitting.id));
    }
    Result<std::vector<results::Certificate>> allocate() const
    {
        return numbers.allocate(Shen, sitting.id, clock.today());
    }
    // The certificate of the candidate at that place; of 0, 3, 4, 5, 6 there is one.
    results::Certificate certificate(size_t place) const
    {
        return *must(results::certificates::standing(store->reader(), id(place)));
    }
    void profile(const QString &name)
    {
        institution.profile = name;
        must(setUp.keepInstitution(Manager, institution));
    }
    void voided(size_t place) const
    {
        const auto wish =
            must(requests.voidCertificate(Shen, certificate(place).id, QStringLiteral("信息有误")));
        must(requests.confirm(Su, wish.id));
    }
    void drawBlanks(int sheets = 5) const
    {
        must(blanks.receive(Shen, 100, QStringLiteral("新印")));
        must(blanks.draw(Shen, sitting.id, sheets, {}));
    }
    results::CertificateIds ids() const
    {
        results::CertificateIds all;
        for (const results::CertificateLine &line : roll().lines)
            if (line.certificate)
                all.push_back(line.certificate->id);
        return all;
    }
};

} // namespace kaochang::tests
