// SPDX-License-Identifier: GPL-3.0-or-later
// What of certificates needs two people: a void, a destruction of spoiled sheets. The
// certificate_request table: no other file in the house names it.
#pragma once

#include "results/certificates/certificate.h"
#include "store/store.h"

namespace kaochang::results {

using RequestId = Id<struct RequestTag>;

enum class RequestKind { Void, Destroy };

struct CertificateRequest
{
    RequestId id;
    RequestKind kind = RequestKind::Void;
    CertificateId certificate; // of a void
    int sheets = 0;            // of a destruction
    QString why;
    UserId proposedBy;
    QDateTime at;               // UTC
    std::optional<bool> isDone; // nothing: it waits; false: rejected
    UserId decidedBy;

    bool operator==(const CertificateRequest &) const = default;
};

namespace requests {
Result<CertificateRequest> byId(const store::Reader &reader,
                                const RequestId &id); // results.no_such_request
Result<std::vector<CertificateRequest>> waiting(const store::Reader &reader); // oldest first
Result<> add(store::Writer &writer, const CertificateRequest &request); // results.request_open
Result<> decide(store::Writer &writer, const CertificateRequest &request, const QDateTime &at,
                const QString &why);
} // namespace requests

} // namespace kaochang::results
