// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/standard.h"

#include "rules/detail/resource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::rules {
namespace {

template <typename T>
Sourced<T> sourced(T value, const QJsonObject &row)
{
    const bool read = row.value(u"origin").toString() == u"read";
    return {std::move(value), read ? Origin::Read : Origin::Sample, detail::text(row, u"source")};
}

SubjectRule subjectOf(const QJsonObject &row)
{
    const QJsonObject line = row.value(u"passLine").toObject();
    const QJsonObject minutes = row.value(u"minutes").toObject();
    SubjectRule rule{*subjectNamed(detail::text(row, u"kind")),
                     sourced<Centi>(line.value(u"value").toInteger(), line),
                     {}};
    if (!minutes.isEmpty())
        rule.minutes = sourced(minutes.value(u"value").toInt(), minutes);
    return rule;
}

KeySkill keySkillOf(const QJsonObject &row)
{
    return {detail::text(row, u"id"), sourced(detail::text(row, u"text"), row)};
}

StaffRatio ratioOf(const QJsonObject &row)
{
    const auto origin = sourced(0, row);
    return {*subjectNamed(detail::text(row, u"subject")),
            detail::text(row, u"role") == u"assessor" ? StaffRole::Assessor
                                                      : StaffRole::Invigilator,
            row.value(u"perStaff").toInt(),
            row.value(u"minimum").toInt(),
            row.value(u"odd").toBool(),
            origin.origin,
            origin.source};
}

std::vector<LevelRule> levelsOf(const QJsonArray &parts)
{
    std::vector<LevelRule> levels;
    for (const auto &each : parts) {
        const QJsonObject part = each.toObject();
        for (const auto &level : part.value(u"levels").toArray())
            levels.push_back({static_cast<Level>(level.toInt()),
                              detail::listOf(part.value(u"subjects"), subjectOf),
                              detail::listOf(part.value(u"keySkills"), keySkillOf)});
    }
    return levels;
}

template <typename List, typename Key>
bool repeats(const List &list, Key key)
{
    for (auto each = list.begin(); each != list.end(); ++each) {
        if (std::find_if(list.begin(), each,
                         [&](const auto &other) { return other.*key == (*each).*key; })
            != each)
            return true;
    }
    return false;
}

} // namespace

Result<Standard> parseStandard(const QByteArray &json)
{
    TRY_LET(root, detail::validated(json, u"standards/standard.schema.json"_s));
    Standard standard{detail::text(root, u"id"),
                      *editionNamed(detail::text(root, u"edition")),
                      detail::text(root, u"code"),
                      detail::text(root, u"name"),
                      detail::text(root, u"document"),
                      levelsOf(root.value(u"parts").toArray()),
                      detail::listOf(root.value(u"staffing"), ratioOf)};
    if (repeats(standard.levels, &LevelRule::level))
        return fail(Kind::Invalid, "rules.level_twice", standard.id);
    for (const LevelRule &level : standard.levels) {
        if (repeats(level.subjects, &SubjectRule::kind))
            return fail(Kind::Invalid, "rules.subject_twice", standard.id);
    }
    return standard;
}

const std::vector<Standard> &standards()
{
    static const std::vector<Standard> ours = [] {
        std::vector<Standard> read;
        for (const QString &file : detail::shippedFiles(u"standards"_s, u".json"_s)) {
            auto standard = parseStandard(detail::shippedBytes(file));
            if (!standard)
                qFatal("rules: %s: %s", qUtf8Printable(file),
                       qUtf8Printable(standard.error().detail));
            read.push_back(*std::move(standard));
        }
        return read;
    }();
    return ours;
}

Result<Standard> standardFor(Edition edition, QStringView code)
{
    const auto found = std::ranges::find_if(standards(), [&](const Standard &each) {
        return each.edition == edition && each.code == code;
    });
    if (found == standards().end())
        return fail(Kind::NotFound, "rules.standard_unknown", code.toString());
    return *found;
}

Result<LevelRule> levelRule(const Standard &standard, Level level)
{
    const auto found = std::ranges::find(standard.levels, level, &LevelRule::level);
    if (found == standard.levels.end())
        return fail(Kind::NotFound, "rules.level_not_in_standard",
                    standard.name + u' ' + levelTitle(level));
    return *found;
}

} // namespace kaochang::rules
