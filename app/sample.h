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

} // namespace kaochang::app
