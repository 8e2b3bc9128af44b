// SPDX-License-Identifier: GPL-3.0-or-later
// What a spreadsheet's number means: the date behind a serial number, the plain spelling of the
// rest.
#pragma once

#include <QString>
#include <optional>

namespace kaochang::roster::detail {

enum class NumberFormat { Plain, Date, Time, DateTime };
enum class Epoch { From1900, From1904 };

NumberFormat builtInFormat(int id); // ECMA-376 18.8.30, with the zh-CN ids 27–36 and 50–58
NumberFormat formatOfCode(QStringView code); // "yyyy\"年\"m\"月\"": Date
std::optional<QString> dateText(double serial, NumberFormat format,
                                Epoch epoch); // ISO 8601, or no such day
QString plainText(double number); // "13800000000", "59.5"; at most 15 digits, no exponent

// Excel keeps 15 digits: what is longer was cut when it was typed.
inline constexpr double FirstCutNumber = 1e15;

} // namespace kaochang::roster::detail
