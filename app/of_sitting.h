// SPDX-License-Identifier: GPL-3.0-or-later
// What of a sitting is known in more than one room, looked up across them. Pure reading.
#pragma once

#include "rules/policy.h"
#include "site/sitting.h"
#include "store/reader.h"
#include "video/source.h"

namespace kaochang::app {

// The profile of the institution whose sitting it is. rules.policy_unknown.
Result<rules::Policy> policyOf(const store::Reader &reader, const site::Sitting &sitting);

// The cameras of a room as the recorder wants them. Codes: those of video::parseSource().
Result<std::vector<video::Source>> camerasOf(const store::Reader &reader, const site::RoomId &room);

} // namespace kaochang::app
