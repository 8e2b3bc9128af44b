// SPDX-License-Identifier: GPL-3.0-or-later
#include "theory/detail/columns.h"

using namespace Qt::StringLiterals;

namespace kaochang::theory::detail {

Entry entryOf(const QVariantList &row, int column)
{
    const auto state = rules::scoreStateNamed(row[column].toString());
    return {state.value_or(rules::ScoreState::NotMarked), row[column + 1].toLongLong()};
}

QVariantList entryColumns(const Entry &entry)
{
    const bool isScored = entry.state == rules::ScoreState::Scored;
    return {rules::scoreStateWord(entry.state).toString(),
            isScored ? QVariant(entry.points) : QVariant()};
}

QJsonObject told(const Entry &entry)
{
    QJsonObject body{{u"state"_s, rules::scoreStateWord(entry.state).toString()}};
    if (entry.state == rules::ScoreState::Scored)
        body.insert(u"points"_s, entry.points);
    return body;
}

} // namespace kaochang::theory::detail
