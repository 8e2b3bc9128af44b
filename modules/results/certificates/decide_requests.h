// SPDX-License-Identifier: GPL-3.0-or-later
// Voids a certificate, or destroys spoiled sheets: one person proposes, another confirms.
#pragma once

#include "results/certificates/blanks.h"
#include "results/certificates/requests.h"

namespace kaochang::results {

// On the store lane.
class DecideRequests final
{
public:
    DecideRequests(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Codes of both: results.reason_needed, results.request_open.
    // results.no_such_certificate, results.certificate_void.
    Result<CertificateRequest> voidCertificate(const Actor &by, const CertificateId &id,
                                               const QString &why) const;
    // results.not_spoiled (detail: spoiled sheets there are).
    Result<CertificateRequest> destroyBlanks(const Actor &by, int sheets, const QString &why) const;

    // By another person (Denied results.same_person). Codes: results.no_such_request,
    // results.request_decided, and those of what is done.
    Result<CertificateRequest> confirm(const Actor &by, const RequestId &id) const;
    // Also by who proposed it, with a reason (results.reason_needed).
    Result<CertificateRequest> reject(const Actor &by, const RequestId &id,
                                      const QString &why) const;

private:
    Result<CertificateRequest> propose(const store::Act &act,
                                       const CertificateRequest &request) const;
    Result<> perform(store::Writer &writer, const CertificateRequest &request) const;
    Result<> check(const store::Reader &reader, const CertificateRequest &request) const;

    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::results
