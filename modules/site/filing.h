// SPDX-License-Identifier: GPL-3.0-or-later
// 备案: what the institution may assess, and until when.
#pragma once

#include "rules/level.h"
#include "rules/occupation.h"
#include "site/institution.h"

#include <QDate>
#include <vector>

namespace kaochang::site {

using FilingId = Id<struct FilingTag>;

// The same edition and code; the name is only shown.
bool isSame(const rules::Occupation &a, const rules::Occupation &b);

struct ScopeRow
{
    rules::Occupation occupation; // its trades are the catalogue's, not filed here
    std::vector<rules::Level> levels;

    bool operator==(const ScopeRow &) const = default;
};

struct Filing
{
    FilingId id; // null: not kept yet
    InstitutionId institution;
    QString number;
    QDate from; // both days count
    QDate to;
    std::vector<ScopeRow> scope;
    std::optional<QDate> retiredOn = {}; // withdrawn; plans made on it still name it

    bool covers(const rules::Occupation &occupation, rules::Level level) const;
    bool isValidOn(const QDate &day) const { return from <= day && day <= to; }
    bool operator==(const Filing &) const = default;
};

// What of the scope deserves a second look: 准入类, an occupation nobody verified, another name.
std::vector<rules::Warning> scopeWarnings(const Filing &filing);

// Codes: site.no_filing_number, site.bad_validity, site.empty_scope, site.no_occupation_name, and
// those of rules::reviewOccupation().
Result<> checkFiling(const Filing &filing);

} // namespace kaochang::site
