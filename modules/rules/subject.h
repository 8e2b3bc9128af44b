// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects a level may ask for. Which ones it does ask for is the standard's data.
#pragma once

#include <QString>
#include <optional>

namespace kaochang::rules {

enum class SubjectKind { Theory, Practical, Review, Performance, Ethics };
inline constexpr int SubjectKindCount = 5;

QStringView subjectWord(SubjectKind kind);  // the stable word in tables: "theory"
QStringView subjectTitle(SubjectKind kind); // "理论知识", as score rosters head their columns
std::optional<SubjectKind> subjectNamed(QStringView text); // either of the two

} // namespace kaochang::rules
