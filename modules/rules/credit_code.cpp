// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/credit_code.h"

#include "rules/detail/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

constexpr QStringView Alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // 31 characters: no I O S V Z

// Issued by the Fujian and Xiamen pilots of 2015 with a wrong place 18 (domain.md 2.2).
constexpr std::array<QStringView, 3> LawfulExceptions = {
    u"91350100M0001TGQXM", u"91350211M0000XUF46", u"91350203M0001FUE2P"};

// GB 32100: 3^(i-1) mod 31. The outer modulo matters: a sum of 0 gives '0'.
QChar checkCharacter(QStringView first17)
{
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar c : first17) {
        sum += Alphabet.indexOf(c) * weight;
        weight = weight * 3 % 31;
    }
    return Alphabet[(31 - sum % 31) % 31];
}

// GB 11714, the organisation code inside: 0-9 and A-Z count 0-35; 10 is written X and 11 is written
// 0.
QChar bodyCheckCharacter(QStringView first8)
{
    constexpr std::array<int, 8> Weights = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < Weights.size(); ++i) {
        const QChar c = first8[qsizetype(i)];
        sum += Weights[i] * (c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10);
    }
    return u"0X987654321"[sum % 11];
}

} // namespace

QString normalCreditCode(QStringView text)
{
    return detail::plainCode(text);
}

std::optional<Warning> checkCreditCode(QStringView text)
{
    const QString code = normalCreditCode(text);
    if (code.size() != 18)
        return Warning{"rules.uscc_bad_length", QString::number(code.size())};
    if (!std::ranges::all_of(code, [](QChar c) { return Alphabet.contains(c); }))
        return Warning{"rules.uscc_bad_character", u"GB 32100-2015"_s};
    if (std::ranges::find(LawfulExceptions, QStringView(code)) != LawfulExceptions.end())
        return Warning{"rules.uscc_lawful_exception", u"福建/厦门 2015 试点赋码"_s};
    if (bodyCheckCharacter(QStringView(code).sliced(8, 8)) != code[16])
        return Warning{"rules.uscc_bad_body_check", u"GB 11714-1997"_s};
    if (checkCharacter(QStringView(code).first(17)) != code[17])
        return Warning{"rules.uscc_bad_check", u"GB 32100-2015"_s};
    return std::nullopt;
}

} // namespace kaochang::rules
