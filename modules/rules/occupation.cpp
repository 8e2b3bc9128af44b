// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/occupation.h"

#include "rules/detail/resource.h"
#include "rules/detail/text.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

constexpr std::array<QStringView, 3> Titles = {u"1999年版", u"2015年版", u"2022年版"};

struct Renumbered
{
    Occupation old;
    QString since; // the 2022 code
};
struct Admission
{
    QString word; // what the occupation's name contains
    QString reason;
};
struct Catalogue
{
    std::vector<Occupation> verified;
    std::vector<Occupation> of1999;
    std::vector<Renumbered> renumbered;
    std::vector<Admission> admission;
};

Occupation occupationOf(const QJsonObject &row, Edition edition)
{
    Occupation occupation{edition, detail::text(row, u"code"), detail::text(row, u"name"), {}};
    for (const auto &trade : row.value(u"trades").toArray())
        occupation.trades.push_back(trade.toString());
    return occupation;
}

Admission admissionOf(const QJsonObject &row)
{
    return {detail::text(row, u"word"), detail::text(row, u"term") + u"；"_s
                                            + detail::text(row, u"scope") + u"；"_s
                                            + detail::text(row, u"source")};
}

Catalogue readCatalogue()
{
    const QJsonObject root =
        detail::shipped(u"occupations/catalogue.json"_s, u"occupations/catalogue.schema.json"_s);
    const auto in = [](Edition edition) {
        return [edition](const QJsonObject &row) { return occupationOf(row, edition); };
    };
    return {detail::listOf(root.value(u"verified2022"), in(Edition::Of2022)),
            detail::listOf(root.value(u"still1999"), in(Edition::Of1999)),
            detail::listOf(root.value(u"renumbered2015"),
                           [&](const QJsonObject &row) {
                               return Renumbered{occupationOf(row, Edition::Of2015),
                                                 detail::text(row, u"code2022")};
                           }),
            detail::listOf(root.value(u"admission"), admissionOf)};
}

const Catalogue &catalogue()
{
    static const Catalogue read = readCatalogue();
    return read;
}

std::optional<Warning> reviewKnown(Edition edition, const QString &code, const QString &name)
{
    const Occupation *known = verifiedOccupation(edition, code);
    if (known && (name.isEmpty() || known->name == name))
        return std::nullopt;
    for (const Renumbered &row : catalogue().renumbered) {
        if (row.old.name == name && row.old.code == code && edition == Edition::Of2022)
            return Warning{"rules.occupation_renumbered", row.since};
    }
    return known ? Warning{"rules.occupation_name_differs", known->name}
                 : Warning{"rules.occupation_unverified", code};
}

} // namespace

QStringView editionTitle(Edition edition)
{
    return Titles.at(static_cast<size_t>(edition));
}

std::optional<Edition> editionNamed(QStringView text)
{
    for (size_t i = 0; i < Titles.size(); ++i) {
        if (text == Titles[i] || text == Titles[i].first(4))
            return static_cast<Edition>(i);
    }
    return std::nullopt;
}

Result<QString> parseOccupationCode(QStringView text)
{
    static const QRegularExpression form(u"^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$"_s,
                                         QRegularExpression::DontCaptureOption);
    QString code = detail::plainCode(text);
    if (!form.match(code).hasMatch())
        return fail(Kind::Invalid, "rules.occupation_bad_code");
    return code;
}

const std::vector<Occupation> &verifiedOccupations()
{
    return catalogue().verified;
}

const Occupation *verifiedOccupation(Edition edition, QStringView code)
{
    const auto &rows = catalogue().verified;
    const auto row = std::ranges::find_if(
        rows, [&](const Occupation &each) { return each.edition == edition && each.code == code; });
    return row == rows.end() ? nullptr : &*row;
}

Result<std::vector<Warning>> reviewOccupation(Edition edition, QStringView text, QStringView name)
{
    TRY_LET(code, parseOccupationCode(text));
    const QString plainName = name.trimmed().toString();
    for (const Occupation &old : catalogue().of1999) {
        if (old.code == code && old.name == plainName)
            return fail(Kind::Invalid, "rules.occupation_old_edition", old.code + u' ' + old.name);
    }
    if (edition == Edition::Of1999)
        return fail(Kind::Invalid, "rules.occupation_old_edition", code);
    std::vector<Warning> warnings;
    if (const auto warning = reviewKnown(edition, code, plainName))
        warnings.push_back(*warning);
    return warnings;
}

std::vector<Warning> admissionWarnings(QStringView name)
{
    std::vector<Warning> warnings;
    for (const Admission &row : catalogue().admission) {
        if (name.contains(row.word))
            warnings.push_back({"rules.occupation_admission", row.reason});
    }
    return warnings;
}

} // namespace kaochang::rules
