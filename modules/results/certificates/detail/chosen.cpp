// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/detail/chosen.h"

#include "results/certificates/certificates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {

Result<std::vector<Certificate>> chosen(const store::Reader &reader,
                                        const std::vector<CertificateId> &ids)
{
    if (ids.empty())
        return fail(Kind::Invalid, "results.nobody_to_certify");
    std::vector<Certificate> found;
    for (const CertificateId &id : ids) {
        TRY_LET(certificate, certificates::byId(reader, id));
        if (certificate.state() == CertificateState::Void)
            return fail(Kind::Conflict, "results.certificate_void", certificate.number);
        if (!found.empty() && certificate.sitting != found.front().sitting)
            return fail(Kind::Invalid, "results.other_sitting", certificate.number);
        found.push_back(std::move(certificate));
    }
    return found;
}

QString subject(const std::vector<CertificateId> &ids)
{
    return ids.empty() ? QString() : ids.front().toString();
}

QJsonObject told(const std::vector<Certificate> &certificates)
{
    QJsonArray list;
    for (const Certificate &each : certificates)
        list += QJsonObject{{u"certificate"_s, each.id.toString()}, {u"number"_s, each.number}};
    return {{u"certificates"_s, list}};
}

} // namespace kaochang::results::detail
