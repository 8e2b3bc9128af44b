// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/detail/kept_blank.h"

using namespace Qt::StringLiterals;

namespace kaochang::results::detail {

Result<> keepBlank(store::Writer &writer, const BlankLine &line)
{
    TRY(blanks::add(writer, line));
    writer.tell({{u"what"_s, blankWord(line.what).toString()},
                 {u"sheets"_s, line.sheets},
                 {u"sitting"_s, line.sitting.toString()}});
    return {};
}

Result<> takeFromHand(store::Writer &writer, const BlankLine &line)
{
    TRY_LET(balance, blanks::balance(writer, line.sitting));
    if (line.sheets > balance.inHand())
        return fail(Kind::Conflict, "results.not_in_hand", QString::number(balance.inHand()));
    return keepBlank(writer, line);
}

} // namespace kaochang::results::detail
