// SPDX-License-Identifier: GPL-3.0-or-later
// 统一社会信用代码 (GB 32100-2015): lawful codes that fail the check exist, so nothing here
// refuses.
#pragma once

#include "rules/warning.h"

#include <optional>

namespace kaochang::rules {

QString normalCreditCode(QStringView text); // full width to ASCII, blanks gone, upper case

// Nothing when the code is sound. Codes: rules.uscc_bad_length, rules.uscc_bad_character,
// rules.uscc_bad_body_check (places 9-17, GB 11714), rules.uscc_bad_check (place 18),
// rules.uscc_lawful_exception (fails place 18 but was issued so; the reason names the source).
std::optional<Warning> checkCreditCode(QStringView text);

} // namespace kaochang::rules
