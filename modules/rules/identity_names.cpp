// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identity.h"

#include "rules/detail/text.h"

#include <algorithm>
#include <array>

namespace kaochang::rules {
namespace {

struct Names
{
    QStringView title;
    QStringView word;
};
constexpr std::array<Names, DocumentKindCount> All = {
    {{u"居民身份证", u"id_card"},
     {u"港澳台居民居住证", u"residence_permit"},
     {u"港澳居民来往内地通行证", u"hk_macau_permit"},
     {u"台湾居民来往大陆通行证", u"taiwan_permit"},
     {u"外国人永久居留身份证", u"foreigner_permit"},
     {u"护照", u"passport"},
     {u"军官证", u"military"}}};

struct Alias
{
    QStringView name;
    DocumentKind kind = DocumentKind::IdCard;
};
// 201 is the only 证件类型 code seen in a certificate report (domain.md 1.7).
constexpr std::array<Alias, 14> Aliases = {{{u"身份证", DocumentKind::IdCard},
                                            {u"201", DocumentKind::IdCard},
                                            {u"居住证", DocumentKind::ResidencePermit},
                                            {u"回乡证", DocumentKind::HongKongMacau},
                                            {u"港澳通行证", DocumentKind::HongKongMacau},
                                            {u"台胞证", DocumentKind::Taiwan},
                                            {u"台湾通行证", DocumentKind::Taiwan},
                                            {u"永久居留证", DocumentKind::Foreigner},
                                            {u"外国人永久居留证", DocumentKind::Foreigner},
                                            {u"境外永久居住证", DocumentKind::Foreigner},
                                            {u"外国护照", DocumentKind::Passport},
                                            {u"外籍护照", DocumentKind::Passport},
                                            {u"士兵证", DocumentKind::Military},
                                            {u"军人身份证件", DocumentKind::Military}}};

const Names &namesOf(DocumentKind kind)
{
    return All.at(static_cast<size_t>(kind));
}

} // namespace

QStringView documentTitle(DocumentKind kind)
{
    return namesOf(kind).title;
}

QStringView documentWord(DocumentKind kind)
{
    return namesOf(kind).word;
}

std::optional<DocumentKind> documentNamed(QStringView text)
{
    const QString plain = detail::plainCode(text);
    for (int i = 0; i < DocumentKindCount; ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        if (plain == documentTitle(kind)
            || plain.compare(documentWord(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    const auto *alias = std::ranges::find(Aliases, QStringView(plain), &Alias::name);
    return alias == Aliases.end() ? std::nullopt : std::optional(alias->kind);
}

std::optional<Sex> sexNamed(QStringView text)
{
    const QString plain = detail::plainCode(text);
    if (plain == u"男" || plain == u"男性" || plain == u"1")
        return Sex::Male;
    if (plain == u"女" || plain == u"女性" || plain == u"2")
        return Sex::Female;
    return std::nullopt;
}

} // namespace kaochang::rules
