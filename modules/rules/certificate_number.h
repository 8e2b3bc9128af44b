// SPDX-License-Identifier: GPL-3.0-or-later
// The 22 characters of a 职业技能等级证书 number (人社鉴发〔2019〕2号). There is no check digit, so
// a number typed by hand is never believed alone.
#pragma once

#include "core/result.h"
#include "rules/level.h"
#include "rules/warning.h"

#include <QDate>
#include <vector>

namespace kaochang::rules {

struct CertificateNumber
{
    QString institution; // places 1-13, 机构编码: category letter, body 4, province 2, site 6
    int year = 0;        // places 14-15: 26 is 2026
    QChar level;         // place 16: '1'-'5', or a letter of the later rule
    int serial = 0;      // places 17-22: 0-999999

    QChar category() const { return institution.front(); }    // Y employer, S social body
    QString body() const { return institution.sliced(1, 4); } // "0000": filed with a province
    QString province() const { return institution.sliced(5, 2); }
    QString site() const { return institution.sliced(7, 6); }
    bool operator==(const CertificateNumber &) const = default;
};

// Any spelling; accepted ones round-trip through certificateText. Codes:
// rules.certificate_bad_length, rules.certificate_bad_form, rules.certificate_bad_province,
// rules.certificate_bad_level.
Result<CertificateNumber> parseCertificateNumber(QStringView text);
QString certificateText(const CertificateNumber &number);

// Letters that no text read so far fixes: rules.certificate_unlisted_category,
// rules.certificate_unlisted_level. The listed letters are data:
// resources/policies/certificate_letters.json.
std::vector<Warning> letterWarnings(const CertificateNumber &number);

// Places 1-13. Codes: rules.institution_bad_form, rules.certificate_bad_province.
Result<QString> parseInstitutionCode(QStringView text);

// What place 14-22 of a certificate say, to build one or to hold an assigned one against.
struct CertificatePlace
{
    QString institution;
    QDate issued;
    Level level = Level::Five;

    bool operator==(const CertificatePlace &) const = default;
};
// serial 1-999999. Codes: those of parseInstitutionCode, rules.date_invalid,
// rules.certificate_serial_spent.
Result<QString> buildCertificateNumber(const CertificatePlace &place, int serial);
// An assigned number must belong here. Codes: rules.certificate_other_institution,
// rules.certificate_other_year, rules.certificate_other_level. That it is unused is for the store
// to say.
Result<> belongs(const CertificateNumber &number, const CertificatePlace &place);

// Candidates' earlier certificates also come with 16 digits (职业资格) or 13 (Shanghai).
enum class PriorCertificate { Level22, Qualification16, Shanghai13, Unknown };
PriorCertificate priorCertificate(QStringView text);

} // namespace kaochang::rules
