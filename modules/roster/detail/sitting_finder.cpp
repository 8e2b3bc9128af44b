// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/sitting_finder.h"

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

// "人工智能训练师（数据标注员）" and "人工智能训练师-数据标注员" are one spelling.
QString plainOccupation(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return c.isSpace() || c == u')' || c == u'）'; });
    return plain.replace(u'(', u'/').replace(u'-', u'/').replace(u'—', u'/').replace(u'、', u'/');
}

} // namespace

SittingFinder::SittingFinder(const std::vector<site::Sitting> &sittings)
{
    for (const site::Sitting &sitting : sittings) {
        const rules::Occupation &occupation = sitting.occupation;
        const QString name = plainOccupation(occupation.name);
        m_byText[name].push_back({&sitting, {}});
        m_byText[plainOccupation(occupation.code)].push_back({&sitting, {}});
        const auto *verified = rules::verifiedOccupation(occupation.edition, occupation.code);
        for (const QString &trade : verified ? verified->trades : occupation.trades) {
            m_byText[plainOccupation(trade)].push_back({&sitting, trade});
            m_byText[name + u'/' + plainOccupation(trade)].push_back({&sitting, trade});
        }
    }
}

Result<SittingFinder::Choice> SittingFinder::find(const QString &occupation,
                                                  rules::Level level) const
{
    const auto named = m_byText.constFind(plainOccupation(occupation));
    if (named == m_byText.cend())
        return fail(Kind::Invalid, "roster.occupation_not_here");
    std::vector<Choice> fitting;
    QStringList levels;
    for (const Choice &choice : *named) {
        levels << rules::levelTitle(choice.sitting->level);
        if (choice.sitting->level == level)
            fitting.push_back(choice);
    }
    if (fitting.empty())
        return fail(Kind::Invalid, "roster.level_not_here", levels.join(u'、'));
    if (fitting.size() > 1)
        return fail(Kind::Invalid, "roster.several_sittings", QString::number(fitting.size()));
    return fitting.front();
}

} // namespace kaochang::roster::detail
