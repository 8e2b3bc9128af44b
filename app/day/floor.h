// SPDX-License-Identifier: GPL-3.0-or-later
// What every step of the played day stands on, and the steps, each on the store lane. A step looks
// first at what is done and does the rest: a day that was killed goes on where it stood.
#pragma once

#include "house.h"
#include "site/sitting.h"

#include <functional>
#include <map>

namespace kaochang::app {

// Told after each act the store has acknowledged: what any later look must find again.
using Acknowledged = std::function<void(const QString &line)>;

class Floor final
{
public:
    Floor(House &ours, Acknowledged said)
        : house(ours)
        , m_said(std::move(said))
    {}

    Result<Actor> actor(Role role, size_t index = 0); // of the demonstration site; signed in once
    void said(const QStringList &words) const;
    const Clock &clock() const { return house.clock; }
    store::Reader reader() const { return house.store->reader(); }

    House &house;

private:
    Acknowledged m_said;
    std::map<std::pair<Role, size_t>, Actor> m_actors;
};

namespace steps {

Result<> openDoors(Floor &floor,
                   const site::SittingId &id); // open, all but the last come in, start, F8
Result<> keyTheory(Floor &floor, const site::SittingId &id); // two people, blind to each other
Result<> markPractical(Floor &floor,
                       const site::SittingId &id); // three assessors; the chief moderates
Result<> close(Floor &floor, const site::SittingId &id);
Result<> supervise(Floor &floor, const site::SittingId &id); // a bookmark and a signed finding
Result<> lock(Floor &floor, const site::SittingId &id);      // guards, gaps, propose, confirm
Result<> handOver(Floor &floor,
                  const site::SittingId &id); // register, package, archive, offered to sync

} // namespace steps
} // namespace kaochang::app
