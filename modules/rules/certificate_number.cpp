// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/certificate_number.h"

#include "rules/detail/resource.h"
#include "rules/detail/text.h"

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

using detail::allDigits;

bool isListed(QStringView group, QChar letter)
{
    static const QJsonObject letters = detail::shipped(
        u"policies/certificate_letters.json"_s, u"policies/certificate_letters.schema.json"_s);
    const auto listed = letters.value(group).toArray();
    return std::ranges::any_of(listed, [&](const auto &entry) {
        return entry.toObject().value(u"letter").toString() == letter;
    });
}

QString padded(int number, int places)
{
    return u"%1"_s.arg(number, places, 10, QChar(u'0'));
}

} // namespace

Result<QString> parseInstitutionCode(QStringView text)
{
    const QString code = detail::plainCode(text);
    if (code.size() != 13 || !detail::isUpper(code[0]) || !allDigits(QStringView(code).sliced(1)))
        return fail(Kind::Invalid, "rules.institution_bad_form");
    // Places 6-7: the province of the institution or 站点 (GB/T 2260).
    if (!detail::isProvince(QStringView(code).sliced(5, 2)))
        return fail(Kind::Invalid, "rules.certificate_bad_province", code.sliced(5, 2));
    return code;
}

Result<CertificateNumber> parseCertificateNumber(QStringView text)
{
    const QString plain = detail::plainCode(text);
    const QStringView all = plain;
    if (all.size() != 22)
        return fail(Kind::Invalid, "rules.certificate_bad_length", QString::number(all.size()));
    const QChar level = all[15];
    const bool knownForm =
        detail::isUpper(all[0]) && allDigits(all.sliced(1, 14)) && allDigits(all.last(6));
    if (!knownForm)
        return fail(Kind::Invalid, "rules.certificate_bad_form");
    TRY_LET(institution, parseInstitutionCode(all.first(13)));
    // Place 16: 1 高级技师 to 5 初级工; 特级技师 of 2022 has a second letter, which must stand
    // here.
    if (!(level >= u'1' && level <= u'5') && !detail::isUpper(level))
        return fail(Kind::Invalid, "rules.certificate_bad_level", QString(level));
    return CertificateNumber{institution, all.sliced(13, 2).toInt(), level, all.last(6).toInt()};
}

QString certificateText(const CertificateNumber &number)
{
    return number.institution + padded(number.year, 2) + number.level + padded(number.serial, 6);
}

std::vector<Warning> letterWarnings(const CertificateNumber &number)
{
    std::vector<Warning> warnings;
    if (!isListed(u"categories", number.category()))
        warnings.push_back({"rules.certificate_unlisted_category", QString(number.category())});
    if (detail::isUpper(number.level) && !isListed(u"levels", number.level))
        warnings.push_back({"rules.certificate_unlisted_level", QString(number.level)});
    return warnings;
}

Result<QString> buildCertificateNumber(const CertificatePlace &place, int serial)
{
    TRY_LET(institution, parseInstitutionCode(place.institution));
    if (!place.issued.isValid())
        return fail(Kind::Invalid, "rules.date_invalid");
    if (serial < 1 || serial > 999'999)
        return fail(Kind::Invalid, "rules.certificate_serial_spent", QString::number(serial));
    const QChar level(u'0' + static_cast<int>(place.level));
    return certificateText({institution, place.issued.year() % 100, level, serial});
}

Result<> belongs(const CertificateNumber &number, const CertificatePlace &place)
{
    if (number.institution != place.institution)
        return fail(Kind::Invalid, "rules.certificate_other_institution", number.institution);
    if (number.year != place.issued.year() % 100)
        return fail(Kind::Invalid, "rules.certificate_other_year", padded(number.year, 2));
    if (number.level != QChar(u'0' + static_cast<int>(place.level)))
        return fail(Kind::Invalid, "rules.certificate_other_level", QString(number.level));
    return {};
}

PriorCertificate priorCertificate(QStringView text)
{
    const QString plain = detail::plainCode(text);
    if (parseCertificateNumber(plain))
        return PriorCertificate::Level22;
    if (plain.size() == 16 && allDigits(plain))
        return PriorCertificate::Qualification16;
    return plain.size() == 13 && allDigits(plain) ? PriorCertificate::Shanghai13
                                                  : PriorCertificate::Unknown;
}

} // namespace kaochang::rules
