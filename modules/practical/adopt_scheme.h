// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a scheme into use. An adopted scheme never changes; a better one is the next version.
#pragma once

#include "practical/scheme.h"
#include "store/store.h"

namespace kaochang::practical {

class AdoptScheme final
{
public:
    AdoptScheme(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    // Its version becomes the one after the newest adopted for the occupation, level and subject;
    // the same content again is answered as kept (no second version). Codes: those of checkScheme()
    // and, as the content is read back through its schema, rules.data_breaks_schema. On the store
    // lane.
    Result<Scheme> adopt(const Actor &by, Scheme scheme) const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace kaochang::practical
