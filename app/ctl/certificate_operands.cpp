// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/certificate_operands.h"

#include "ctl/operands.h"
#include "results/certificates/certificates.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {

Result<results::Certificate> certificateOf(const store::Reader &reader, const QString &text)
{
    TRY_LET(found, results::certificates::byNumber(reader, text));
    if (!found)
        return fail(Kind::NotFound, "results.no_such_certificate", text);
    return std::move(*found);
}

Result<std::vector<results::CertificateId>>
certificatesOf(const store::Reader &reader, const QString &text,
               const std::optional<results::CertificateState> &state)
{
    TRY_LET(one, results::certificates::byNumber(reader, text));
    if (one)
        return std::vector{one->id};
    TRY_LET(sitting, sittingOf(reader, text));
    TRY_LET(all, results::certificates::of(reader, sitting.id));
    std::vector<results::CertificateId> ids;
    for (const results::Certificate &each : all) {
        const auto is = each.state();
        if (state ? is == *state : is != results::CertificateState::Void)
            ids.push_back(each.id);
    }
    return ids;
}

Result<QDate> dayGiven(const Call &call)
{
    const QString text = call.option(u"day"_s);
    return text.isEmpty() ? Result<QDate>(call.clock.today()) : dayOf(text);
}

} // namespace kaochang::app::ctl
