// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/publish_certificates.h"

#include "results/certificates/certificates.h"
#include "results/certificates/detail/chosen.h"
#include "results/certificates/detail/number_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

const QStringList ReportHeader{u"姓名"_s,     u"证件类型"_s, u"证件号码"_s,     u"所在单位"_s,
                               u"职业名称"_s, u"工种名称"_s, u"职业技能等级"_s, u"证书编号"_s,
                               u"发证日期"_s, u"评价机构"_s, u"发证机构"_s};

QString targetWord(const PublicationStep &step)
{
    return step.target ? queryWord(*step.target).toString() : QString();
}

Result<> checkStep(const store::Reader &reader, const site::SittingId &sitting,
                   const PublicationStep &step, const QDate &today)
{
    const bool isSearchable = step.what == CertificateStep::Searchable;
    if (!isPublication(step.what) || isSearchable != step.target.has_value())
        return fail(Kind::Invalid, "results.bad_step", stepWord(step.what).toString());
    if (!step.day.isValid() || step.day > today)
        return fail(Kind::Invalid, "results.bad_step_day", step.day.toString(Qt::ISODate));
    if (!isSearchable)
        return {};
    TRY_LET(roll, certificateRoll(reader, sitting));
    const bool isTarget = std::ranges::count(roll.policy.queryTargets, *step.target,
                                             &rules::Named<rules::QueryKind>::kind)
                          > 0;
    if (!isTarget)
        return fail(Kind::Invalid, "results.no_such_target", targetWord(step));
    return {};
}

// Reported, received, confirmed, searchable: each once, none before the one it follows.
Result<> follows(const Certificate &certificate, const PublicationStep &step)
{
    if (certificate.find(step.what, targetWord(step)))
        return fail(Kind::Conflict, "results.step_taken", certificate.number);
    QDate since = certificate.issuedOn;
    if (step.what > CertificateStep::Reported) {
        const auto *const before = certificate.find(CertificateStep(int(step.what) - 1));
        if (!before)
            return fail(Kind::Conflict, "results.step_out_of_order", certificate.number);
        since = before->day.value_or(since);
    }
    if (step.day < since)
        return fail(Kind::Invalid, "results.bad_step_day", step.day.toString(Qt::ISODate));
    return {};
}

QStringList reportCells(const CertificateRoll &roll, const CertificateLine &line)
{
    const roster::Candidate &candidate = line.who.candidate;
    const auto or_ = [](const QString &text, const QString &without) {
        return text.trimmed().isEmpty() ? without : text;
    };
    return {candidate.name,
            detail::documentCode(candidate.document.kind),
            candidate.document.number,
            or_(candidate.employer, u"其他"_s),
            roll.sitting.occupation.name,
            or_(line.who.enrolment.trade, u"--"_s),
            QString::number(int(roll.sitting.level)),
            line.certificate->number,
            line.certificate->issuedOn.toString(Qt::ISODate),
            roll.institution.name,
            roll.institution.name};
}

} // namespace

Result<> PublishCertificates::note(const Actor &by, const std::vector<CertificateId> &ids,
                                   const PublicationStep &step) const
{
    const store::Act act{by, u"results.note_publication"_s, detail::subject(ids), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(certificates, detail::chosen(writer, ids));
        TRY(checkStep(writer, certificates.front().sitting, step, m_clock.today()));
        for (const Certificate &each : certificates) {
            TRY(follows(each, step));
            TRY(certificates::note(
                writer, each.id,
                {step.what, targetWord(step), step.day, by.user, m_clock.now(), {}}));
        }
        QJsonObject body = detail::told(certificates);
        body.insert(u"step"_s, stepWord(step.what).toString());
        body.insert(u"target"_s, targetWord(step));
        body.insert(u"day"_s, step.day.toString(Qt::ISODate));
        writer.tell(body);
        return {};
    });
}

Result<QByteArray> PublishCertificates::report(const Actor &by,
                                               const site::SittingId &sitting) const
{
    const store::Act act{by, u"results.report_certificates"_s, sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<QByteArray> {
        TRY_LET(roll, certificateRoll(writer, sitting));
        const roster::Sheet sheet = certificateReport(writer, roll);
        if (sheet.rows.size() < 2)
            return fail(Kind::Conflict, "results.nobody_to_certify");
        writer.tell({{u"certificates"_s, qint64(sheet.rows.size()) - 1}});
        return roster::writeSheet(sheet);
    });
}

roster::Sheet certificateReport(const store::Writer &, const CertificateRoll &roll)
{
    roster::Sheet sheet;
    sheet.name = u"证书数据上报表"_s;
    sheet.rows.push_back({1, ReportHeader});
    for (const CertificateLine &line : roll.lines)
        if (line.certificate)
            sheet.rows.push_back({int(sheet.rows.size()) + 1, reportCells(roll, line)});
    return sheet;
}

} // namespace kaochang::results
