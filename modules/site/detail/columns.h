// SPDX-License-Identifier: GPL-3.0-or-later
// How the values that several tables of this room share stand in their columns.
#pragma once

#include "core/actor.h"
#include "rules/occupation.h"
#include "rules/subject.h"

#include <QDate>
#include <QVariant>
#include <optional>
#include <vector>

namespace kaochang::site::detail {

// Three columns, from the named one: edition, code, name.
rules::Occupation occupationOf(const QVariantList &row, int column);
QVariantList occupationColumns(const rules::Occupation &occupation);

QDate dayOf(const QVariant &column);                 // ISO text
QVariant dayColumn(const std::optional<QDate> &day); // NULL for none
std::optional<QDate> someDay(const QVariant &column);
std::optional<QDateTime> someTime(const QVariant &column); // ms since 1970 UTC, or NULL

std::vector<Role> rolesOf(const QVariant &column); // words parted by blanks
QString rolesColumn(const std::vector<Role> &roles);
std::vector<rules::SubjectKind> subjectsOf(const QVariant &column); // likewise
QString subjectsColumn(const std::vector<rules::SubjectKind> &subjects);

} // namespace kaochang::site::detail
