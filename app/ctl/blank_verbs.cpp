// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/certificate_operands.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/certificates/decide_requests.h"
#include "results/certificates/keep_blanks.h"
#include "ui/certificate_terms.h"

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using results::BlankBalance;
using results::KeepBlanks;

Answer answerOf(const BlankBalance &balance)
{
    return {{{u"received"_s, balance.received},
             {u"drawn"_s, balance.drawn},
             {u"returned"_s, balance.returned},
             {u"spoiled"_s, balance.spoiled},
             {u"printed"_s, balance.printed},
             {u"destroyed"_s, balance.destroyed},
             {u"in_stock"_s, balance.inStock()},
             {u"in_hand"_s, balance.inHand()},
             {u"to_destroy"_s, balance.toDestroy()}},
            {ui::balanceText(balance)}};
}

Result<Answer> show(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    if (call.word(0).isEmpty()) {
        TRY_LET(balance, results::blanks::balance(reader));
        return answerOf(balance);
    }
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(balance, results::blanks::balance(reader, sitting.id));
    Answer answer = answerOf(balance);
    answer.json.remove(u"in_stock"_s); // the site's
    answer.lines = {ui::handText(balance)};
    return answer;
}

Result<Answer> receive(const Call &call)
{
    TRY_LET(text, operand(call, 0, u"SHEETS"_s));
    TRY_LET(sheets, numberOf(text));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(balance,
            KeepBlanks(*house->store, call.clock).receive(by, sheets, call.option(u"why"_s)));
    return answerOf(balance);
}

// work: (const KeepBlanks &, const Actor &, const SittingId &, int sheets, const QString &why)
template <typename Work>
auto ofSitting(Work work)
{
    return [work](const Call &call) -> Result<Answer> {
        TRY_LET(text, operand(call, 1, u"SHEETS"_s));
        TRY_LET(sheets, numberOf(text));
        TRY_LET(house, call.openHouse());
        TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
        TRY_LET(by, call.actor(*house, CertificateRoles));
        TRY_LET(balance, work(KeepBlanks(*house->store, call.clock), by, sitting.id, sheets,
                              call.option(u"why"_s)));
        return answerOf(balance);
    };
}

Result<Answer> destroy(const Call &call)
{
    TRY_LET(text, operand(call, 0, u"SHEETS"_s));
    TRY_LET(sheets, numberOf(text));
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, CertificateRoles));
    TRY_LET(request, results::DecideRequests(*house->store, call.clock)
                         .destroyBlanks(by, sheets, call.option(u"why"_s)));
    return Answer{{{u"request"_s, request.id.toString()}}, {request.id.toString()}};
}

} // namespace

std::vector<Verb> blankVerbs()
{
    const auto draw = [](const KeepBlanks &act, const Actor &by, const site::SittingId &sitting,
                         int sheets,
                         const QString &why) { return act.draw(by, sitting, sheets, why); };
    const auto giveBack = [](const KeepBlanks &act, const Actor &by, const site::SittingId &sitting,
                             int sheets,
                             const QString &) { return act.giveBack(by, sitting, sheets); };
    const auto spoil = [](const KeepBlanks &act, const Actor &by, const site::SittingId &sitting,
                          int sheets,
                          const QString &why) { return act.spoil(by, sitting, sheets, why); };
    return {
        {u"blanks show"_s, u"[SITTING]"_s, u"the ledger of blank certificates in numbers"_s, show},
        {u"blanks receive"_s, u"SHEETS [--why TEXT]"_s, u"new ones came"_s, receive},
        {u"blanks draw"_s, u"SITTING SHEETS [--why TEXT]"_s,
         u"for printing; above 110 % of the need only with a reason"_s, ofSitting(draw)},
        {u"blanks return"_s, u"SITTING SHEETS"_s, u"what was not used"_s, ofSitting(giveBack)},
        {u"blanks spoil"_s, u"SITTING SHEETS --why TEXT"_s, u"spoiled beside a page"_s,
         ofSitting(spoil)},
        {u"blanks destroy"_s, u"SHEETS --why TEXT"_s, u"ask for a second person's word"_s,
         destroy}};
}

} // namespace kaochang::app::ctl
