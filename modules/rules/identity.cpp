// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identity.h"

#include "rules/detail/text.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

using detail::allDigits;

// GB 11643-1999: the check character by ISO 7064 MOD 11-2.
QChar checkCharacter(QStringView first17)
{
    constexpr std::array<int, 17> Weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < Weights.size(); ++i)
        sum += first17[qsizetype(i)].digitValue() * Weights[i];
    return u"10X98765432"[sum % 11];
}

// 810000 Hong Kong, 820000 Macau, 830000 Taiwan: 港澳台居民居住证.
bool hasResidencePrefix(QStringView number)
{
    return number.startsWith(u"810000") || number.startsWith(u"820000")
           || number.startsWith(u"830000");
}

DocumentKind kindByPrefix(QStringView number)
{
    // From 2023-12-01 the foreigner's card has 18 places too, the first a 9.
    if (number.startsWith(u'9'))
        return DocumentKind::Foreigner;
    return hasResidencePrefix(number) ? DocumentKind::ResidencePermit : DocumentKind::IdCard;
}

Result<> checkShape(QStringView number)
{
    // Fifteen digits have not been a valid document since 2013; they remain an "old number" remark.
    if (number.size() == 15 && allDigits(number))
        return fail(Kind::Invalid, "rules.id_old_fifteen");
    if (number.size() != 18)
        return fail(Kind::Invalid, "rules.id_bad_length", QString::number(number.size()));
    const bool lastFits = number.back() == u'X' || allDigits(number.last(1));
    if (!allDigits(number.first(17)) || !lastFits)
        return fail(Kind::Invalid, "rules.id_bad_character");
    return {};
}

Result<QDate> birthOf(QStringView number, const QDate &onDate)
{
    const QStringView text = number.sliced(6, 8);
    const QDate birth(text.first(4).toInt(), text.sliced(4, 2).toInt(), text.last(2).toInt());
    if (!birth.isValid())
        return fail(Kind::Invalid, "rules.id_bad_date");
    if (birth > onDate)
        return fail(Kind::Invalid, "rules.id_future_birth");
    return birth;
}

Result<Document> checkEighteen(DocumentKind kind, const QString &number, const QDate &onDate)
{
    TRY(checkShape(number));
    if (const DocumentKind real = kindByPrefix(number); real != kind)
        return fail(Kind::Invalid, "rules.id_other_kind", documentWord(real).toString());
    // Only the province is checked: county codes are withdrawn and people keep theirs.
    if (kind == DocumentKind::IdCard && !detail::isProvince(QStringView(number).first(2)))
        return fail(Kind::Invalid, "rules.id_bad_province");
    TRY_LET(birth, birthOf(number, onDate));
    if (checkCharacter(number) != number.back())
        return fail(Kind::Invalid, "rules.id_bad_check_digit");
    Document document{kind, number, birth, {}};
    // GB 11643: an odd sequence is a man's. That the foreigner's card keeps this was read nowhere.
    if (kind != DocumentKind::Foreigner)
        document.sex = number[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
    return document;
}

bool lettersThenDigits(QStringView number, qsizetype letters, qsizetype digits)
{
    return number.size() == letters + digits && allDigits(number.last(digits))
           && std::ranges::all_of(number.first(letters), detail::isUpper);
}

bool isPassport(QStringView number)
{
    return number.size() >= 5 && number.size() <= 17 && std::ranges::all_of(number, [](QChar c) {
               return detail::isUpper(c) || (c >= u'0' && c <= u'9');
           });
}

bool isFreeText(const QString &number)
{
    return number.size() <= 32 && number.isValidUtf16()
           && std::ranges::all_of(number, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

Result<Document> checkForm(DocumentKind kind, const QString &number)
{
    const auto accepted = [&](bool fits, std::string_view code) -> Result<Document> {
        return fits ? Result<Document>(Document{kind, number, {}, {}}) : fail(Kind::Invalid, code);
    };
    const bool fromHongKongOrMacau = number.startsWith(u'H') || number.startsWith(u'M');
    switch (kind) {
    case DocumentKind::HongKongMacau:
        return accepted(fromHongKongOrMacau && lettersThenDigits(number, 1, 8),
                        "rules.permit_bad_form");
    case DocumentKind::Taiwan:
        return accepted(lettersThenDigits(number, 0, 8), "rules.permit_bad_form");
    case DocumentKind::Foreigner: // before 2023-12-01: the country's three letters, no check
        return accepted(lettersThenDigits(number, 3, 12), "rules.permit_bad_form");
    case DocumentKind::Passport:
        return accepted(isPassport(number), "rules.passport_bad_form");
    default:
        return accepted(isFreeText(number), "rules.document_bad_form");
    }
}

bool hasEighteenPlaces(DocumentKind kind, const QString &number)
{
    return kind == DocumentKind::IdCard || kind == DocumentKind::ResidencePermit
           || (kind == DocumentKind::Foreigner && !number.isEmpty() && !detail::isUpper(number[0]));
}

} // namespace

QString normalDocument(DocumentKind kind, QStringView text)
{
    const QString plain = detail::plainCode(text);
    // 换证次数: H12345678 and H1234567802 are one person.
    static const QRegularExpression hongKongMacau(u"^([HM][0-9]{8})[0-9]{2}$"_s);
    // 签发次数: two more digits on the card, and on the old booklet a bracketed letter after them.
    static const QRegularExpression taiwan(u"^([0-9]{8})[0-9]{2}(\\(?[A-Z]\\)?)?$"_s);
    const auto first = [&](const QRegularExpression &form) {
        const auto match = form.match(plain);
        return match.hasMatch() ? match.captured(1) : plain;
    };
    if (kind == DocumentKind::HongKongMacau)
        return first(hongKongMacau);
    return kind == DocumentKind::Taiwan ? first(taiwan) : plain;
}

Result<Document> checkDocument(DocumentKind kind, QStringView text, const QDate &onDate)
{
    const QString number = normalDocument(kind, text);
    if (number.isEmpty())
        return fail(Kind::Invalid, "rules.document_empty");
    return hasEighteenPlaces(kind, number) ? checkEighteen(kind, number, onDate)
                                           : checkForm(kind, number);
}

Result<> agree(const Document &document, const std::optional<QDate> &birth, std::optional<Sex> sex)
{
    if (document.birth && birth && *document.birth != *birth)
        return fail(Kind::Invalid, "rules.birth_disagrees", document.birth->toString(Qt::ISODate));
    if (document.sex && sex && *document.sex != *sex)
        return fail(Kind::Invalid, "rules.sex_disagrees");
    return {};
}

int ageOn(const QDate &birth, const QDate &day)
{
    const bool hadBirthday =
        std::pair(day.month(), day.day()) >= std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

QString maskDocument(QStringView number)
{
    const qsizetype head = number.size() >= 15 ? 3 : number.size() >= 7 ? 1 : 0;
    const qsizetype tail = number.size() >= 15 ? 3 : number.size() >= 4 ? 2 : 0;
    return number.first(head).toString() + QString(number.size() - head - tail, u'*')
           + number.last(tail).toString();
}

QString documentKey(const Document &document)
{
    return documentWord(document.kind).toString() + u':' + document.number;
}

} // namespace kaochang::rules
