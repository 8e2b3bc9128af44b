// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/exact.h"

#include <numeric>

namespace kaochang::rules {

Exact Exact::of(qint64 numerator, qint64 denominator)
{
    const qint64 common = std::gcd(numerator, denominator);
    return common == 0 ? Exact{} : Exact{numerator / common, denominator / common};
}

Exact Exact::less(Centi penalty) const
{
    const Exact left = of(numerator - penalty * denominator, denominator);
    return left.numerator < 0 ? Exact{} : left;
}

Centi Exact::rounded(Centi unit) const
{
    const qint64 step = unit * denominator;
    return (2 * numerator + step) / (2 * step) * unit;
}

QString exactText(const Exact &exact)
{
    const QString whole = QString::number(exact.numerator);
    return exact.isWhole() ? whole : whole + u'/' + QString::number(exact.denominator);
}

std::optional<Exact> exactNamed(QStringView text)
{
    const auto slash = text.indexOf(u'/');
    bool isTop = false;
    bool isBottom = slash < 0;
    const qint64 top = (slash < 0 ? text : text.first(slash)).toLongLong(&isTop);
    const qint64 bottom = slash < 0 ? 1 : text.sliced(slash + 1).toLongLong(&isBottom);
    return isTop && isBottom && bottom > 0 ? std::optional(Exact::of(top, bottom)) : std::nullopt;
}

Result<Exact> sumOf(std::span<const Exact> parts)
{
    constexpr qint64 Finest = 1'000'000;
    Exact sum;
    for (const Exact &part : parts) {
        if (part.denominator > Finest)
            return fail(Kind::Invalid, "rules.fraction_too_fine");
        const qint64 common = std::lcm(sum.denominator, part.denominator);
        if (common > Finest)
            return fail(Kind::Invalid, "rules.fraction_too_fine");
        // Not reduced yet: the denominator must only grow, or the order of the parts would decide
        // what is too fine.
        sum = {sum.numerator * (common / sum.denominator)
                   + part.numerator * (common / part.denominator),
               common};
    }
    return Exact::of(sum.numerator, sum.denominator);
}

} // namespace kaochang::rules
