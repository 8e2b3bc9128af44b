// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durable_file.h"
#include "ctl/families.h"
#include "ctl/operands.h"
#include "results/publicity/appeals.h"
#include "results/publicity/hear_appeals.h"
#include "results/publicity/public_list.h"
#include "results/publicity/publicities.h"
#include "results/publicity/publish_results.h"
#include "security/users.h"
#include "ui/publicity_terms.h"
#include "ui/score_terms.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::app::ctl {
namespace {

using results::Appeal;
using results::Publicity;

QJsonObject publicityJson(const Publicity &each)
{
    return {{u"publicity"_s, each.id.toString()},
            {u"version"_s, each.version},
            {u"from"_s, each.from.toString(Qt::ISODate)},
            {u"until"_s, each.until.toString(Qt::ISODate)},
            {u"working_days"_s, each.workingDays},
            {u"length_is_ours"_s, each.isLengthOurs},
            {u"provisional"_s, each.isProvisional},
            {u"withdrawn_at"_s, each.withdrawn ? timeText(each.withdrawn->at) : QString()},
            {u"closed_at"_s, each.closed ? timeText(each.closed->at) : QString()}};
}

QString publicityLine(const Publicity &each)
{
    return row({QString::number(each.version), results::periodText(each),
                each.withdrawn ? u"withdrawn"_s
                : each.closed  ? u"closed"_s
                               : u"running"_s});
}

Answer answerOf(const Publicity &each)
{
    return {publicityJson(each), {publicityLine(each)}};
}

Result<Answer> publish(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    results::PublicityWish wish{sitting.id, call.clock.today(), 0, call.option(u"complaints"_s)};
    if (!call.word(1).isEmpty()) {
        TRY_LET(day, dayOf(call.word(1)));
        wish.from = day;
    }
    if (call.options.isSet(u"days"_s)) {
        TRY_LET(days, numberOf(call.option(u"days"_s)));
        wish.workingDays = days;
    }
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY_LET(kept, results::PublishResults(*house->store, call.clock).publish(by, wish));
    return answerOf(kept);
}

// Every version, how far it has come, and with --to the list as it is shown.
Result<Answer> list(const Call &call)
{
    TRY_LET(house, call.openHouse());
    const store::Reader reader = house->store->reader();
    TRY_LET(sitting, sittingOf(reader, call.word(0)));
    TRY_LET(state, results::publicityOf(reader, sitting.id));
    TRY_LET(versions, results::publicities::of(reader, sitting.id));
    Answer answer{{{u"state"_s, results::stageWord(state.stage).toString()},
                   {u"open_appeals"_s, state.openAppeals}},
                  {ui::stageText(state.stage)}};
    QJsonArray kept;
    for (const Publicity &each : versions) {
        kept.append(publicityJson(each));
        answer.lines << publicityLine(each);
    }
    answer.json.insert(u"publicities"_s, kept);
    if (!call.options.isSet(u"to"_s))
        return answer;
    if (versions.empty() || versions.back().withdrawn)
        return fail(Kind::Conflict, "results.not_published", sitting.id.toString());
    const QString path = call.option(u"to"_s);
    TRY_LET(head, results::formHead(reader, sitting.id));
    TRY_LET(sheet, results::resultSheet(reader, sitting.id));
    const results::PublicListForm shown = results::publicList(head, sheet, versions.back());
    TRY_LET(form, results::printed(shown));
    const bool isSheet = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
    TRY_LET(bytes, isSheet ? roster::writeSheet(results::publicSheet(shown)) : form.pdf());
    TRY(writeDurably(path, bytes));
    answer.json.insert(u"file"_s, path);
    answer.lines << path;
    return answer;
}

Result<Answer> withdraw(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::InternalSupervisor}));
    TRY_LET(kept, results::PublishResults(*house->store, call.clock)
                      .withdraw(by, sitting.id, call.option(u"why"_s)));
    return answerOf(kept);
}

Result<Answer> close(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper}));
    TRY_LET(kept, results::PublishResults(*house->store, call.clock).close(by, sitting.id));
    return answerOf(kept);
}

QJsonObject appealJson(const Appeal &each)
{
    return {{u"appeal"_s, each.id.toString()},
            {u"enrolment"_s, each.enrolment.toString()},
            {u"subject"_s, rules::subjectWord(each.kind).toString()},
            {u"of_version"_s, each.ofVersion},
            {u"said_on"_s, each.saidOn.toString(Qt::ISODate)},
            {u"channel"_s, results::channelWord(each.channel).toString()},
            {u"late"_s, !each.lateWhy.isEmpty()},
            {u"rechecker"_s,
             each.rechecks.empty() ? QString() : each.rechecks.back().rechecker.toString()},
            {u"outcome"_s,
             each.decision ? results::outcomeWord(each.decision->outcome).toString() : QString()}};
}

Answer answerOf(const Appeal &each)
{
    return {appealJson(each),
            {row({each.id.toString(), each.saidOn.toString(Qt::ISODate), each.saidBy,
                  ui::subjectText(each.kind), ui::appealText(each)})}};
}

Result<Answer> receive(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(enrolment, enrolmentOf(house->store->reader(), call.word(0)));
    Appeal appeal;
    appeal.enrolment = enrolment.id;
    TRY_LET(kind, subjectOf(call.word(1)));
    appeal.kind = kind;
    TRY_LET(what, operand(call, 2, u"TEXT"_s));
    appeal.what = what;
    TRY_LET(saidBy, needed(call, u"said-by"_s));
    appeal.saidBy = saidBy;
    appeal.saidOn = call.clock.today();
    if (call.options.isSet(u"said-on"_s)) {
        TRY_LET(day, dayOf(call.option(u"said-on"_s)));
        appeal.saidOn = day;
    }
    if (call.options.isSet(u"channel"_s)) {
        const auto channel = results::channelNamed(call.option(u"channel"_s));
        if (!channel)
            return fail(Kind::Invalid, "app.bad_operand", call.option(u"channel"_s));
        appeal.channel = *channel;
    }
    appeal.lateWhy = call.option(u"why"_s);
    TRY_LET(by, call.actor(*house, {Role::ScoreKeeper, Role::ExamStaff, Role::InternalSupervisor,
                                    Role::Admin}));
    TRY_LET(kept, results::HearAppeals(*house->store, call.clock).receive(by, appeal));
    return answerOf(kept);
}

Result<Answer> assign(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"APPEAL"_s));
    TRY_LET(login, operand(call, 1, u"LOGIN"_s));
    TRY_LET(house, call.openHouse());
    TRY_LET(named, security::users::byLogin(house->store->reader(), login));
    TRY_LET(by,
            call.actor(*house, {Role::ScoreKeeper, Role::ChiefAssessor, Role::InternalSupervisor}));
    TRY_LET(kept, results::HearAppeals(*house->store, call.clock)
                      .assign(by, results::AppealId(id), named.user.id));
    return answerOf(kept);
}

Result<Answer> decide(const Call &call)
{
    TRY_LET(id, operand(call, 0, u"APPEAL"_s));
    TRY_LET(word, operand(call, 1, u"OUTCOME"_s));
    const auto outcome = results::outcomeNamed(word);
    if (!outcome)
        return fail(Kind::Invalid, "app.bad_operand", word);
    TRY_LET(house, call.openHouse());
    TRY_LET(by, call.actor(*house, {Role::InternalSupervisor, Role::ChiefAssessor}));
    TRY_LET(kept,
            results::HearAppeals(*house->store, call.clock)
                .decide(by, results::AppealId(id),
                        {*outcome, results::CorrectionId(call.word(2)), call.option(u"why"_s)}));
    return answerOf(kept);
}

Result<Answer> listAppeals(const Call &call)
{
    TRY_LET(house, call.openHouse());
    TRY_LET(sitting, sittingOf(house->store->reader(), call.word(0)));
    TRY_LET(appeals, results::appeals::of(house->store->reader(), sitting.id));
    return listed(u"appeals"_s, appeals, [](const Appeal &each) { return answerOf(each); });
}

} // namespace

std::vector<Verb> publicityVerbs()
{
    return {{u"publicity publish"_s, u"SITTING [DAY] --complaints TEXT [--days N]"_s,
             u"show the locked results from today or that day on"_s, publish},
            {u"publicity list"_s, u"SITTING [--to FILE.pdf|.xlsx]"_s,
             u"every publication, and the list that is shown"_s, list},
            {u"publicity withdraw"_s, u"SITTING --why TEXT"_s,
             u"take it back; it stays on record"_s, withdraw},
            {u"publicity close"_s, u"SITTING"_s, u"its days are over and nobody objects"_s, close},
            {u"appeal receive"_s,
             u"ENROLMENT SUBJECT TEXT --said-by NAME [--channel WORD] [--said-on DAY] "
             "[--why TEXT]"_s,
             u"take an objection down; --why where it is late"_s, receive},
            {u"appeal assign"_s, u"APPEAL LOGIN"_s, u"name who looks again"_s, assign},
            {u"appeal decide"_s, u"APPEAL stands|rejected|changed [CORRECTION] --why TEXT"_s,
             u"whoever looked again decides"_s, decide},
            {u"appeal list"_s, u"SITTING"_s, u"the objections, oldest first"_s, listAppeals}};
}

} // namespace kaochang::app::ctl
