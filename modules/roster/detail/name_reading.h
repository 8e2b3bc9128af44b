// SPDX-License-Identifier: GPL-3.0-or-later
// A name from a sheet, read code point by code point: mended where only the typing was off, refused
// where a character was lost.
#pragma once

#include <QString>
#include <string_view>
#include <vector>

namespace kaochang::roster::detail {

struct NameReading
{
    QString name;
    std::vector<std::string_view> causes; // of cellProblem; warnings where it was mended

    bool operator==(const NameReading &) const = default;
};

// Refused: roster.name_private_use, roster.name_lost_character, roster.name_bracketed,
// roster.name_bad_character, roster.name_too_long. Mended: roster.name_dot_mended (look-alikes of
// "·"), roster.name_space_mended (blanks between Han characters).
NameReading readName(const QString &text);

} // namespace kaochang::roster::detail
