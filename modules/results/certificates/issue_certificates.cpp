// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/issue_certificates.h"

#include "results/certificates/certificates.h"
#include "results/certificates/detail/chosen.h"
#include "results/certificates/detail/kept_blank.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using detail::chosen;
using Faces = std::vector<CertificateFace>;

Result<CertificateFace> pageOf(const store::Writer &writer, const CertificateRoll &roll,
                               const Certificate &certificate)
{
    if (certificate.state() == CertificateState::Issued)
        return fail(Kind::Conflict, "results.already_printed", certificate.number);
    const CertificateLine *const line = roll.find(certificate.enrolment);
    if (!line || !line->hasPassed)
        return fail(Kind::Denied, "results.no_longer_passed", certificate.number);
    return faceOf(writer, roll, *line);
}

Result<> checkWord(const CertificateIds &ids, const PageWord &word)
{
    if (word.outcome == PageOutcome::Spoiled && word.why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    if (!word.sheet.isEmpty() && ids.size() > 1)
        return fail(Kind::Invalid, "results.one_sheet_one_page");
    return {};
}

} // namespace

Result<Form> IssueCertificates::print(const Actor &by, const CertificateIds &ids,
                                      FaceStyle style) const
{
    const store::Act act{by, u"results.print_certificate"_s, detail::subject(ids), {}, {}};
    auto faces = m_store.write(act, [&](store::Writer &writer) -> Result<Faces> {
        TRY_LET(certificates, chosen(writer, ids));
        const site::SittingId sitting = certificates.front().sitting;
        TRY_LET(roll, certificateRoll(writer, sitting));
        if (roll.hindrance)
            return tl::unexpected(*roll.hindrance);
        TRY_LET(blank, blanks::balance(writer, sitting));
        if (blank.inHand() < int(certificates.size()))
            return fail(Kind::Conflict, "results.not_in_hand", QString::number(blank.inHand()));
        Faces made;
        for (const Certificate &each : certificates) {
            TRY_LET(face, pageOf(writer, roll, each));
            made.push_back(std::move(face));
            TRY(certificates::note(
                writer, each.id, {CertificateStep::Printing, {}, {}, by.user, m_clock.now(), {}}));
        }
        writer.tell(detail::told(certificates));
        return made;
    });
    TRY(faces);
    return printed(*faces, style);
}

Result<> IssueCertificates::confirm(const Actor &by, const CertificateIds &ids,
                                    const PageWord &word) const
{
    TRY(checkWord(ids, word));
    const bool isGood = word.outcome == PageOutcome::Good;
    const store::Act act{by, u"results.confirm_printed"_s, detail::subject(ids), word.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(certificates, chosen(writer, ids));
        TRY_LET(isUsed, certificates::isSheetUsed(writer, word.sheet));
        if (isGood && !word.sheet.isEmpty() && isUsed)
            return fail(Kind::Conflict, "results.sheet_used", word.sheet);
        for (const Certificate &each : certificates) {
            if (each.state() != CertificateState::Printing)
                return fail(Kind::Conflict, "results.not_printed", each.number);
            TRY(certificates::note(writer, each.id,
                                   {isGood ? CertificateStep::Printed : CertificateStep::Spoiled,
                                    isGood ? word.sheet : QString(),
                                    {},
                                    by.user,
                                    m_clock.now(),
                                    word.why}));
        }
        TRY(detail::takeFromHand(writer, {isGood ? BlankMove::Printed : BlankMove::Spoiled,
                                          int(certificates.size()), certificates.front().sitting,
                                          by.user, m_clock.now(), word.why}));
        QJsonObject body = detail::told(certificates);
        body.insert(u"good"_s, isGood);
        writer.tell(body);
        return {};
    });
}

Result<Certificate> IssueCertificates::reissue(const Actor &by, const CertificateId &id,
                                               const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.reissue_certificate"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Certificate> {
        TRY_LET(certificates, chosen(writer, {id}));
        if (certificates.front().state() != CertificateState::Issued)
            return fail(Kind::Conflict, "results.not_issued", certificates.front().number);
        TRY(certificates::note(writer, id,
                               {CertificateStep::Reissue, {}, {}, by.user, m_clock.now(), why}));
        TRY_LET(kept, certificates::byId(writer, id));
        QJsonObject body = detail::told({kept});
        body.insert(u"pages"_s, kept.pages());
        writer.tell(body);
        return std::move(kept);
    });
}

} // namespace kaochang::results
