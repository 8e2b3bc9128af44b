// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/publicity/hear_appeals.h"

#include "results/locked_results.h"
#include "results/publicity/appeals.h"
#include "results/publicity/makers.h"
#include "results/publicity/publicities.h"
#include "roster/enrolments.h"
#include "supervision/disposals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

Result<> checkWords(const Appeal &appeal)
{
    if (isBlank(appeal.saidBy))
        return fail(Kind::Invalid, "results.appeal_incomplete", u"said_by"_s);
    if (isBlank(appeal.what))
        return fail(Kind::Invalid, "results.appeal_incomplete", u"what"_s);
    return {};
}

// The window is the publicity: no notice read so far names another (domain.md 4.5).
Result<> checkWindow(const Appeal &appeal, const Publicity &publicity, const QDate &today)
{
    if (!appeal.saidOn.isValid() || appeal.saidOn < publicity.from || appeal.saidOn > today)
        return fail(Kind::Invalid, "results.appeal_date", appeal.saidOn.toString(Qt::ISODate));
    if (appeal.saidOn > publicity.until && isBlank(appeal.lateWhy))
        return fail(Kind::Conflict, "results.appeal_late", publicity.until.toString(Qt::ISODate));
    return {};
}

Result<> checkNoneOpen(const store::Reader &reader, const site::SittingId &sitting,
                       const Appeal &appeal)
{
    TRY_LET(all, appeals::of(reader, sitting));
    const bool isOne = std::ranges::any_of(all, [&](const Appeal &each) {
        return each.isOpen() && each.enrolment == appeal.enrolment && each.kind == appeal.kind;
    });
    if (isOne)
        return fail(Kind::Conflict, "results.appeal_waiting", appeal.enrolment.toString());
    return {};
}

// 证据保全: nothing of the sitting's footage goes while this is open.
Result<supervision::HoldId> freeze(store::Writer &writer, const Clock &clock,
                                   const site::SittingId &sitting, const Appeal &appeal)
{
    const supervision::Hold hold{.id = supervision::HoldId::make(clock),
                                 .sitting = sitting,
                                 .placed = {appeal.receivedBy, appeal.receivedAt, appeal.what},
                                 .lifted = {},
                                 .serves = appeal.id.toString()};
    TRY(supervision::holds::add(writer, hold));
    return hold.id;
}

Result<Appeal> openAppeal(const store::Reader &reader, const AppealId &id)
{
    TRY_LET(appeal, appeals::byId(reader, id));
    if (!appeal.isOpen())
        return fail(Kind::Conflict, "results.appeal_decided", id.toString());
    return appeal;
}

Result<> checkCorrection(const store::Reader &reader, const Appeal &appeal,
                         const AppealAnswer &answer)
{
    TRY_LET(made, corrections::of(reader, appeal.enrolment));
    for (const Correction &each : made)
        if (each.kind == appeal.kind && each.decision == CorrectionState::Waiting)
            return fail(Kind::Conflict, "results.correction_open", each.id.toString());
    if (answer.outcome != AppealOutcome::Changed)
        return {};
    TRY_LET(correction, corrections::byId(reader, answer.correction));
    if (correction.decision != CorrectionState::Confirmed
        || correction.enrolment != appeal.enrolment || correction.kind != appeal.kind
        || correction.decidedAt < appeal.receivedAt)
        return fail(Kind::Conflict, "results.correction_unfit", correction.id.toString());
    return {};
}

QJsonObject told(const Appeal &appeal)
{
    return {{u"appeal"_s, appeal.id.toString()},
            {u"publicity"_s, appeal.publicity.toString()},
            {u"enrolment"_s, appeal.enrolment.toString()},
            {u"subject"_s, rules::subjectWord(appeal.kind).toString()},
            {u"of_version"_s, appeal.ofVersion}};
}

} // namespace

Result<Appeal> HearAppeals::receive(const Actor &by, Appeal appeal) const
{
    TRY(checkWords(appeal));
    appeal.id = AppealId::make(m_clock);
    appeal.receivedBy = by.user;
    appeal.receivedAt = m_clock.now();
    const store::Act act{by, u"results.receive_appeal"_s, appeal.id.toString(), appeal.lateWhy, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Appeal> {
        TRY_LET(enrolment, roster::enrolments::byId(writer, appeal.enrolment));
        TRY_LET(publicity, publicities::standing(writer, enrolment.sitting));
        if (!publicity)
            return fail(Kind::Conflict, "results.not_published", enrolment.sitting.toString());
        TRY_LET(versions, locked::history(writer, appeal.enrolment, appeal.kind));
        if (versions.empty())
            return fail(Kind::NotFound, "results.not_in_sitting", appeal.enrolment.toString());
        TRY(checkWindow(appeal, *publicity, m_clock.today()));
        TRY(checkNoneOpen(writer, enrolment.sitting, appeal));
        const bool isLate = appeal.saidOn > publicity->until;
        if (!isLate)
            appeal.lateWhy.clear();
        appeal.publicity = publicity->id;
        appeal.ofVersion = versions.back().version;
        TRY_LET(hold, freeze(writer, m_clock, enrolment.sitting, appeal));
        appeal.hold = hold;
        TRY(appeals::add(writer, enrolment.sitting, appeal));
        QJsonObject body = told(appeal);
        body.insert(u"hold"_s, hold.toString());
        body.insert(u"late"_s, int(isLate));
        writer.tell(body);
        return appeal;
    });
}

Result<Appeal> HearAppeals::assign(const Actor &by, const AppealId &id,
                                   const UserId &rechecker) const
{
    if (rechecker.isNull())
        return fail(Kind::Invalid, "results.appeal_incomplete", u"rechecker"_s);
    if (rechecker == by.user)
        return fail(Kind::Denied, "results.own_recheck");
    const store::Act act{by, u"results.assign_recheck"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Appeal> {
        TRY_LET(appeal, openAppeal(writer, id));
        TRY_LET(makers, makersOf(writer, appeal.enrolment, appeal.kind));
        if (makers.contains(rechecker))
            return fail(Kind::Denied, "results.first_maker", rechecker.toString());
        const Recheck recheck{rechecker, by.user, m_clock.now()};
        TRY(appeals::assign(writer, appeal, recheck));
        appeal.rechecks.push_back(recheck);
        QJsonObject body = told(appeal);
        body.insert(u"rechecker"_s, rechecker.toString());
        writer.tell(body);
        return appeal;
    });
}

Result<Appeal> HearAppeals::decide(const Actor &by, const AppealId &id,
                                   const AppealAnswer &answer) const
{
    if (isBlank(answer.why))
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.decide_appeal"_s, id.toString(), answer.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Appeal> {
        TRY_LET(appeal, openAppeal(writer, id));
        if (appeal.rechecks.empty())
            return fail(Kind::Conflict, "results.not_assigned", id.toString());
        if (appeal.rechecks.back().rechecker != by.user)
            return fail(Kind::Denied, "results.not_rechecker", id.toString());
        TRY(checkCorrection(writer, appeal, answer));
        const bool isChanged = answer.outcome == AppealOutcome::Changed;
        const Signed given{by.user, m_clock.now(), answer.why};
        appeal.decision =
            AppealDecision{answer.outcome, isChanged ? answer.correction : CorrectionId(), given};
        TRY(appeals::decide(writer, id, *appeal.decision));
        TRY(supervision::holds::lift(writer, appeal.hold, {given.by, given.at, given.why}));
        QJsonObject body = told(appeal);
        body.insert(u"outcome"_s, outcomeWord(answer.outcome).toString());
        body.insert(u"hold"_s, appeal.hold.toString());
        if (isChanged)
            body.insert(u"correction"_s, answer.correction.toString());
        writer.tell(body);
        return appeal;
    });
}

} // namespace kaochang::results
