// SPDX-License-Identifier: GPL-3.0-or-later
// What a person should see and may overrule: never a refusal.
#pragma once

#include <QString>
#include <string_view>

namespace kaochang::rules {

struct Warning
{
    std::string_view code; // a literal, as in Error: "rules.uscc_bad_check"
    QString reason; // the particular, for people who know the field: a clause, a term, a source

    bool operator==(const Warning &) const = default;
};

} // namespace kaochang::rules
