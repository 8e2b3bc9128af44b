// SPDX-License-Identifier: GPL-3.0-or-later
#include "practical/mark.h"

#include <algorithm>
#include <numeric>

namespace kaochang::practical {

Result<> checkMark(const Scheme &scheme, const Mark &mark)
{
    const Aspect *aspect = scheme.aspect(mark.aspect);
    if (!aspect)
        return fail(Kind::Invalid, "practical.no_such_aspect", mark.aspect);
    if (mark.points < 0 || mark.points > aspect->maximum)
        return fail(Kind::Invalid, "practical.out_of_range",
                    centiText(0) + u'/' + centiText(aspect->maximum));
    for (const QString &code : mark.deductions) {
        if (std::ranges::count(aspect->deductions, code, &Deduction::code) == 0)
            return fail(Kind::Invalid, "practical.no_such_deduction", code);
    }
    const bool isExplained = !mark.deductions.isEmpty() || !mark.note.trimmed().isEmpty();
    if (mark.points < aspect->maximum && !isExplained && !mark.isVeto())
        return fail(Kind::Invalid, "practical.deduction_needed", mark.aspect);
    if (mark.isVeto() && !aspect->isKeySkill())
        return fail(Kind::Invalid, "practical.not_a_key_skill", mark.aspect);
    if (mark.isVeto() && mark.veto.trimmed().isEmpty())
        return fail(Kind::Invalid, "practical.reason_needed", mark.aspect);
    return {};
}

Centi totalOf(std::span<const Mark> marks)
{
    return std::accumulate(marks.begin(), marks.end(), Centi(0),
                           [](Centi sum, const Mark &mark) { return sum + mark.points; });
}

} // namespace kaochang::practical
