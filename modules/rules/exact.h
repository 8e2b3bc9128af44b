// SPDX-License-Identifier: GPL-3.0-or-later
// Fractions of hundredths: what a score is until it is rounded, once.
#pragma once

#include "core/points.h"
#include "core/result.h"

#include <optional>
#include <span>

namespace kaochang::rules {

inline constexpr Centi LargestMark = 100'000'00;
inline constexpr size_t MostMarks = 1000; // keeps every product inside 64 bits

// Lowest terms, denominator positive: the mean of 82, 85, 84 is 25100/3.
struct Exact
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    static Exact of(qint64 numerator, qint64 denominator);
    Exact less(Centi penalty) const; // never below zero
    bool atLeast(Centi line) const { return numerator >= line * denominator; }
    bool isWhole() const { return denominator == 1; }
    // The nearest multiple of unit, halves up; unit in hundredths, 1 or more; not for negative
    // values.
    Centi rounded(Centi unit) const;
    bool operator==(const Exact &) const = default;
};

QString exactText(const Exact &exact);             // "25100/3", "6000"
std::optional<Exact> exactNamed(QStringView text); // either of the two, and "12000/2"

// rules.fraction_too_fine, where the common denominator passes a million.
Result<Exact> sumOf(std::span<const Exact> parts);

} // namespace kaochang::rules
