// SPDX-License-Identifier: GPL-3.0-or-later
// The families of verbs, one file each.
#pragma once

#include "ctl/verb.h"

namespace kaochang::app::ctl {

std::vector<Verb> houseVerbs();   // init, audit verify, doctor
std::vector<Verb> rosterVerbs();  // roster list, roster import
std::vector<Verb> packageVerbs(); // export, verify
std::vector<Verb> dayVerbs();     // day

} // namespace kaochang::app::ctl
