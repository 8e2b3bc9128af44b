// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration site, built through the acts a person would use, labelled 演示数据 for ever.
#pragma once

#include "house.h"

namespace kaochang::app {

// Everybody at the demonstration site signs in with this.
inline constexpr QStringView SamplePassphrase = u"kaochang-demo";

// Two institutions, three rooms, a person for every role, two sittings today with their rosters
// imported and seats drawn. The folder must be new; what a failure leaves behind is removed again.
Result<std::unique_ptr<House>> buildSample(const QString &folder, const Clock &clock);

// The sample as it stands; one whose day has gone by untouched is set aside and built anew for
// today.
Result<std::unique_ptr<House>> openSample(const QString &folder, const Clock &clock);

// Signs in whoever holds the role at a demonstration site, the index-th of them.
// security.not_allowed at a real one.
Result<Actor> demonstrator(House &house, Role role, size_t index = 0);

} // namespace kaochang::app
