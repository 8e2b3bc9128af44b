// SPDX-License-Identifier: GPL-3.0-or-later
// Which sitting the occupation and level of a roster row lead to.
#pragma once

#include "core/result.h"
#include "site/sitting.h"

#include <QHash>
#include <vector>

namespace kaochang::roster::detail {

// Made once for all rows. The sittings must outlive it.
class SittingFinder
{
public:
    explicit SittingFinder(const std::vector<site::Sitting> &sittings);

    struct Choice
    {
        const site::Sitting *sitting = nullptr;
        QString trade;
    };
    // roster.occupation_not_here, roster.level_not_here, roster.several_sittings
    Result<Choice> find(const QString &occupation, rules::Level level) const;

private:
    QHash<QString, std::vector<Choice>> m_byText;
};

} // namespace kaochang::roster::detail
