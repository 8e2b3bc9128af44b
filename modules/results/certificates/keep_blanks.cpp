// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/keep_blanks.h"

#include "results/certificates/certificate_roll.h"
#include "results/certificates/detail/kept_blank.h"
#include "site/sittings.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

constexpr int MostSheets = 100'000;
constexpr int DrawPercent = 110;

Result<> checkSheets(int sheets)
{
    if (sheets < 1 || sheets > MostSheets)
        return fail(Kind::Invalid, "results.bad_sheets", QString::number(sheets));
    return {};
}

} // namespace

Result<BlankBalance> KeepBlanks::receive(const Actor &by, int sheets, const QString &why) const
{
    TRY(checkSheets(sheets));
    const store::Act act{by, u"results.receive_blanks"_s, {}, why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<BlankBalance> {
        TRY(detail::keepBlank(writer,
                              {BlankMove::Received, sheets, {}, by.user, m_clock.now(), why}));
        return blanks::balance(writer);
    });
}

Result<BlankBalance> KeepBlanks::draw(const Actor &by, const site::SittingId &sitting, int sheets,
                                      const QString &why) const
{
    TRY(checkSheets(sheets));
    const store::Act act{by, u"results.draw_blanks"_s, sitting.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<BlankBalance> {
        TRY_LET(stock, blanks::balance(writer));
        if (sheets > stock.inStock())
            return fail(Kind::Conflict, "results.not_in_stock", QString::number(stock.inStock()));
        TRY_LET(roll, certificateRoll(writer, sitting));
        TRY_LET(drawn, blanks::balance(writer, sitting));
        const int allowed = roll.pages() * DrawPercent / 100 - (drawn.drawn - drawn.returned);
        if (sheets > allowed && why.trimmed().isEmpty())
            return fail(Kind::Denied, "results.draw_above_need",
                        QString::number(std::max(0, allowed)));
        TRY(detail::keepBlank(writer,
                              {BlankMove::Drawn, sheets, sitting, by.user, m_clock.now(), why}));
        return blanks::balance(writer);
    });
}

Result<BlankBalance> KeepBlanks::giveBack(const Actor &by, const site::SittingId &sitting,
                                          int sheets) const
{
    return takeFromHand({by, u"results.return_blanks"_s, sitting.toString(), {}, {}},
                        {BlankMove::Returned, sheets, sitting, by.user, m_clock.now(), {}});
}

Result<BlankBalance> KeepBlanks::spoil(const Actor &by, const site::SittingId &sitting, int sheets,
                                       const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    return takeFromHand({by, u"results.spoil_blank"_s, sitting.toString(), why, {}},
                        {BlankMove::Spoiled, sheets, sitting, by.user, m_clock.now(), why});
}

Result<BlankBalance> KeepBlanks::takeFromHand(const store::Act &act, const BlankLine &line) const
{
    TRY(checkSheets(line.sheets));
    return m_store.write(act, [&](store::Writer &writer) -> Result<BlankBalance> {
        TRY(site::sittings::byId(writer, line.sitting));
        TRY(detail::takeFromHand(writer, line));
        return blanks::balance(writer);
    });
}

} // namespace kaochang::results
