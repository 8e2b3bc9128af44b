// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/filing.h"

#include <algorithm>

namespace kaochang::site {

bool isSame(const rules::Occupation &a, const rules::Occupation &b)
{
    return a.edition == b.edition && a.code == b.code;
}

bool Filing::covers(const rules::Occupation &occupation, rules::Level level) const
{
    return std::ranges::any_of(scope, [&](const ScopeRow &row) {
        return isSame(row.occupation, occupation) && std::ranges::count(row.levels, level) > 0;
    });
}

std::vector<rules::Warning> scopeWarnings(const Filing &filing)
{
    std::vector<rules::Warning> warnings;
    for (const ScopeRow &row : filing.scope) {
        const auto &[edition, code, name, trades] = row.occupation;
        const auto review = rules::reviewOccupation(edition, code, name);
        if (review)
            std::ranges::copy(*review, std::back_inserter(warnings));
        std::ranges::copy(rules::admissionWarnings(name), std::back_inserter(warnings));
    }
    return warnings;
}

Result<> checkFiling(const Filing &filing)
{
    if (filing.number.trimmed().isEmpty())
        return fail(Kind::Invalid, "site.no_filing_number");
    if (!filing.from.isValid() || !filing.to.isValid() || filing.to < filing.from)
        return fail(Kind::Invalid, "site.bad_validity");
    if (filing.scope.empty())
        return fail(Kind::Invalid, "site.empty_scope");
    for (const ScopeRow &row : filing.scope) {
        const auto &[edition, code, name, trades] = row.occupation;
        TRY(rules::reviewOccupation(edition, code, name));
        if (name.trimmed().isEmpty())
            return fail(Kind::Invalid, "site.no_occupation_name", code);
        if (row.levels.empty())
            return fail(Kind::Invalid, "site.empty_scope", row.occupation.code);
    }
    return {};
}

} // namespace kaochang::site
