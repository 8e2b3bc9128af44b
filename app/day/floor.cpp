// SPDX-License-Identifier: GPL-3.0-or-later
#include "day/floor.h"

#include "sample.h"

namespace kaochang::app {

Result<Actor> Floor::actor(Role role, size_t index)
{
    const auto known = m_actors.find({role, index});
    if (known != m_actors.end())
        return known->second;
    TRY_LET(actor, demonstrator(house, role, index));
    m_actors.emplace(std::pair(role, index), actor);
    return actor;
}

void Floor::said(const QStringList &words) const
{
    if (m_said)
        m_said(words.join(u' '));
}

} // namespace kaochang::app
