// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/certificate_face.h"

#include "results/detail/form_values.h"
#include "roster/candidate_photos.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

// The words of the sheet, by the place that shows them.
constexpr std::array<std::pair<QStringView, QStringView>, 13> Words = {{
    {u"w.title", u"职业技能等级证书"},
    {u"w.text",
     u"本证书由评价机构按照国家职业技能等级认定有关规定颁发，"
     u"表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。"},
    {u"w.name", u"姓　　名"},
    {u"w.kind", u"证件类型"},
    {u"w.document", u"证件号码"},
    {u"w.occupation", u"职业名称"},
    {u"w.trade", u"工种/职业方向"},
    {u"w.level", u"职业技能等级"},
    {u"w.number", u"证书编号"},
    {u"w.institution", u"评价机构（盖章）"},
    {u"w.day", u"发证日期"},
    {u"w.query", u"证书信息查询网址"},
    {u"w.list", u"评价机构查询网址"},
}};
constexpr QStringView QuerySite = u"http://jndj.osta.org.cn";
constexpr QStringView InstitutionSite = u"http://pjjg.osta.org.cn";

// "2026年6月1日"
QString dayText(const QDate &day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

FormData pageOf(const CertificateFace &face)
{
    FormData page;
    page.values = {
        {u"name"_s, face.name},
        {u"kind"_s, face.documentKind},
        {u"document"_s, face.document},
        {u"occupation"_s, face.occupation},
        // 没有工种的填写“--”: never empty.
        {u"trade"_s, face.trade.trimmed().isEmpty() ? u"--"_s : face.trade},
        {u"level"_s, face.level},
        {u"number"_s, face.number},
        {u"institution"_s, face.institution},
        {u"day"_s, dayText(face.issuedOn)},
        // The query page opens; what follows # stays with whoever scanned it.
        {u"code"_s, u"%1/#%2"_s.arg(QuerySite, face.number)},
    };
    if (!face.photo.isNull())
        page.pictures.insert(u"photo"_s, face.photo);
    return page;
}

} // namespace

Result<CertificateFace> faceOf(const store::Writer &writer, const CertificateRoll &roll,
                               const CertificateLine &line)
{
    if (!line.certificate)
        return fail(Kind::NotFound, "results.no_certificate_yet", line.who.enrolment.id.toString());
    const roster::Candidate &candidate = line.who.candidate;
    TRY_LET(photo, roster::candidate_photos::of(writer, candidate.id));
    return CertificateFace{.number = line.certificate->number,
                           .institution = roll.institution.name,
                           .issuedOn = line.certificate->issuedOn,
                           .name = candidate.name,
                           .documentKind = rules::documentTitle(candidate.document.kind).toString(),
                           .document = candidate.document.number,
                           .occupation = roll.sitting.occupation.name,
                           .trade = line.who.enrolment.trade,
                           .level = rules::levelTitle(roll.sitting.level),
                           .photo = photo ? QImage::fromData(photo->picture) : QImage()};
}

Result<Form> printed(const std::vector<CertificateFace> &faces, FaceStyle style)
{
    FormData data;
    const bool isWhole = style == FaceStyle::Whole;
    for (const auto &[place, words] : Words)
        data.values.insert(place.toString(), isWhole ? words.toString() : QString());
    data.values.insert(u"query"_s, isWhole ? QuerySite.toString() : QString());
    data.values.insert(u"list"_s, isWhole ? InstitutionSite.toString() : QString());
    data.rows.insert(u"certificates"_s, detail::eachOf(faces, pageOf));
    return Form::fill(u"certificate"_s, data);
}

} // namespace kaochang::results
