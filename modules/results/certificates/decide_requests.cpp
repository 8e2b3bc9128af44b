// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/decide_requests.h"

#include "results/certificates/certificates.h"
#include "results/certificates/detail/chosen.h"
#include "results/certificates/detail/kept_blank.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

CertificateRequest requestOf(const Actor &by, const QString &why, const Clock &clock)
{
    CertificateRequest request;
    request.id = RequestId::make(clock);
    request.why = why;
    request.proposedBy = by.user;
    request.at = clock.now();
    return request;
}

QJsonObject told(const CertificateRequest &request)
{
    QJsonObject body{{u"request"_s, request.id.toString()},
                     {u"proposed_by"_s, request.proposedBy.toString()}};
    if (request.kind == RequestKind::Void)
        body.insert(u"certificate"_s, request.certificate.toString());
    else
        body.insert(u"sheets"_s, request.sheets);
    return body;
}

} // namespace

Result<CertificateRequest> DecideRequests::voidCertificate(const Actor &by, const CertificateId &id,
                                                           const QString &why) const
{
    CertificateRequest wanted = requestOf(by, why, m_clock);
    wanted.certificate = id;
    return propose({by, u"results.void_certificate"_s, id.toString(), why, {}}, wanted);
}

Result<CertificateRequest> DecideRequests::destroyBlanks(const Actor &by, int sheets,
                                                         const QString &why) const
{
    CertificateRequest wanted = requestOf(by, why, m_clock);
    wanted.kind = RequestKind::Destroy;
    wanted.sheets = sheets;
    return propose({by, u"results.destroy_blanks"_s, {}, why, {}}, wanted);
}

Result<CertificateRequest> DecideRequests::propose(const store::Act &act,
                                                   const CertificateRequest &request) const
{
    if (request.why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    return m_store.write(act, [&](store::Writer &writer) -> Result<CertificateRequest> {
        TRY(check(writer, request));
        TRY(requests::add(writer, request));
        writer.tell(told(request));
        return request;
    });
}

Result<> DecideRequests::check(const store::Reader &reader, const CertificateRequest &request) const
{
    if (request.kind == RequestKind::Void) {
        TRY(detail::chosen(reader, {request.certificate}));
        return {};
    }
    TRY_LET(balance, blanks::balance(reader));
    if (request.sheets < 1 || request.sheets > balance.toDestroy())
        return fail(Kind::Conflict, "results.not_spoiled", QString::number(balance.toDestroy()));
    return {};
}

Result<> DecideRequests::perform(store::Writer &writer, const CertificateRequest &request) const
{
    TRY(check(writer, request));
    const QDateTime now = m_clock.now();
    if (request.kind == RequestKind::Void)
        return certificates::note(
            writer, request.certificate,
            {CertificateStep::Void, {}, {}, request.decidedBy, now, request.why});
    return detail::keepBlank(
        writer, {BlankMove::Destroyed, request.sheets, {}, request.decidedBy, now, request.why});
}

Result<CertificateRequest> DecideRequests::confirm(const Actor &by, const RequestId &id) const
{
    const store::Act act{by, u"results.confirm_request"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<CertificateRequest> {
        TRY_LET(request, requests::byId(writer, id));
        if (request.isDone)
            return fail(Kind::Conflict, "results.request_decided", id.toString());
        if (request.proposedBy == by.user)
            return fail(Kind::Denied, "results.same_person");
        request.isDone = true;
        request.decidedBy = by.user;
        TRY(perform(writer, request));
        TRY(requests::decide(writer, request, m_clock.now(), {}));
        writer.tell(told(request));
        return std::move(request);
    });
}

Result<CertificateRequest> DecideRequests::reject(const Actor &by, const RequestId &id,
                                                  const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.reject_request"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<CertificateRequest> {
        TRY_LET(request, requests::byId(writer, id));
        if (request.isDone)
            return fail(Kind::Conflict, "results.request_decided", id.toString());
        request.isDone = false;
        request.decidedBy = by.user;
        TRY(requests::decide(writer, request, m_clock.now(), why));
        writer.tell(told(request));
        return std::move(request);
    });
}

} // namespace kaochang::results
