// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/institution.h"

#include "rules/credit_code.h"
#include "rules/policy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaochang::site {

QChar institutionLetter(InstitutionKind kind)
{
    return kind == InstitutionKind::Enterprise ? u'Y' : u'S';
}

std::optional<InstitutionKind> institutionKindOf(QStringView letter)
{
    if (letter == u"Y")
        return InstitutionKind::Enterprise;
    if (letter == u"S")
        return InstitutionKind::SocialBody;
    return {};
}

QStringView dataWord(DataKind kind)
{
    return kind == DataKind::Real ? u"real" : u"demonstration";
}

namespace {

bool isCreditCode(const QString &code)
{
    const auto warning = rules::checkCreditCode(code);
    return code == rules::normalCreditCode(code)
           && (!warning
               || (warning->code != "rules.uscc_bad_length"
                   && warning->code != "rules.uscc_bad_character"));
}

} // namespace

Result<> checkInstitution(const Institution &institution)
{
    // 人社鉴发〔2019〕2号: a category letter and twelve digits.
    static const QRegularExpression form(u"\\A[YS][0-9]{12}\\z"_s);
    if (institution.name.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_name");
    if (!institution.creditCode.isEmpty() && !isCreditCode(institution.creditCode))
        return fail(Kind::Invalid, "site.bad_credit_code", institution.creditCode);
    if (!form.match(institution.code).hasMatch())
        return fail(Kind::Invalid, "site.bad_institution_code", institution.code);
    if (institution.code.front() != institutionLetter(institution.kind))
        return fail(Kind::Invalid, "site.kind_disagrees", institution.code);
    TRY(rules::policyNamed(institution.profile));
    return {};
}

} // namespace kaochang::site
