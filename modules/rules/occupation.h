// SPDX-License-Identifier: GPL-3.0-or-later
// Occupations of the 职业分类大典: a code means nothing without its edition, so the key is both.
#pragma once

#include "core/result.h"
#include "rules/warning.h"

#include <vector>

namespace kaochang::rules {

enum class Edition { Of1999, Of2015, Of2022 };

struct Occupation
{
    Edition edition = Edition::Of2022;
    QString code; // "6-31-01-03"
    QString name;
    std::vector<QString> trades; // 工种 seen; they share the code

    bool operator==(const Occupation &) const = default;
};

QStringView editionTitle(Edition edition); // "2022年版"
std::optional<Edition> editionNamed(QStringView text);

// [1-8]-dd-dd-dd; full width, blanks and other dashes are mended. Code: rules.occupation_bad_code.
Result<QString> parseOccupationCode(QStringView text);

// Only rows read in the catalogue or a filed list (domain.md 8.1); public code lists are full of
// errors.
const std::vector<Occupation> &verifiedOccupations();
const Occupation *verifiedOccupation(Edition edition, QStringView code);

// What a typed code and name deserve. Refused: rules.occupation_bad_code,
// rules.occupation_old_edition (a 1999 code still in circulation). Warned:
// rules.occupation_name_differs, rules.occupation_renumbered (a 2015 code of something else today),
// rules.occupation_unverified (no row: not wrong, only unknown).
Result<std::vector<Warning>> reviewOccupation(Edition edition, QStringView code, QStringView name);

// 准入类 is excluded by all four notices, yet the filed scope decides: a warning
// rules.occupation_admission whose reason is term, scope and source. Never a refusal
// (domain.md 8.2).
std::vector<Warning> admissionWarnings(QStringView name);

} // namespace kaochang::rules
