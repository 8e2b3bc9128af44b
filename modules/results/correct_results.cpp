// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/correct_results.h"

#include "results/locked_results.h"
#include "roster/enrolments.h"

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

constexpr Centi FullMark = 100'00; // 百分制

// What the result would be: two people's word is its derivation, the pass line stays.
SubjectResult corrected(const SubjectResult &standing, const Correction &correction)
{
    SubjectResult next = standing;
    next.version = standing.version + 1;
    next.state = correction.state;
    next.points = correction.state == rules::ScoreState::Scored ? correction.points : 0;
    next.failedKeySkill = correction.failedKeySkill;
    next.derivation.rule = Corrected.toString();
    next.derivation.marks.clear();
    next.derivation.weights.clear();
    next.derivation.source = standing.version;
    if (next.state == rules::ScoreState::Scored)
        next.derivation.marks = {next.points};
    next.enteredBy = correction.proposedBy;
    next.why = correction.why;
    return next;
}

Result<> check(const Correction &correction)
{
    if (correction.why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    if (correction.state == rules::ScoreState::NotMarked)
        return fail(Kind::Invalid, "results.bad_state");
    if (correction.points < 0 || correction.points > FullMark)
        return fail(Kind::Invalid, "results.out_of_range");
    return {};
}

// The correction, still waiting for another person than its author.
Result<Correction> forDecision(const store::Reader &reader, const CorrectionId &id,
                               const UserId &by)
{
    TRY_LET(correction, corrections::byId(reader, id));
    if (correction.decision != CorrectionState::Waiting)
        return fail(Kind::Conflict, "results.already_decided", id.toString());
    if (correction.proposedBy == by)
        return fail(Kind::Denied, "results.same_person");
    return correction;
}

} // namespace

Result<Correction> CorrectResults::propose(const Actor &by, Correction correction) const
{
    TRY(check(correction));
    correction.id = CorrectionId::make(m_clock);
    correction.proposedBy = by.user;
    correction.at = m_clock.now();
    correction.decision = CorrectionState::Waiting;
    const QString on = correction.enrolment.toString();
    const store::Act act{by, u"results.correct"_s, on, correction.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Correction> {
        TRY_LET(standing, locked::current(writer, correction.enrolment, correction.kind));
        if (standing.version != correction.ofVersion)
            return fail(Kind::Conflict, "results.changed_since", on);
        const SubjectResult next = corrected(standing, correction);
        correction.points = next.points;
        if (next.score() == standing.score())
            return fail(Kind::Invalid, "results.nothing_changes");
        TRY(corrections::add(writer, correction));
        writer.tell({{u"correction"_s, correction.id.toString()}, {u"to"_s, resultJson(next)}});
        return correction;
    });
}

Result<SubjectResult> CorrectResults::confirm(const Actor &by, const CorrectionId &id) const
{
    const store::Act act{by, u"results.confirm_correction"_s, id.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<SubjectResult> {
        TRY_LET(correction, forDecision(writer, id, by.user));
        TRY_LET(enrolment, roster::enrolments::byId(writer, correction.enrolment));
        TRY_LET(standing, locked::current(writer, correction.enrolment, correction.kind));
        if (standing.version != correction.ofVersion)
            return fail(Kind::Conflict, "results.changed_since", id.toString());
        SubjectResult next = corrected(standing, correction);
        next.confirmedBy = by.user;
        next.at = m_clock.now();
        TRY(locked::add(writer, enrolment.sitting, next));
        correction.decision = CorrectionState::Confirmed;
        correction.decidedBy = by.user;
        correction.decidedAt = next.at;
        TRY(corrections::decide(writer, correction, {}));
        writer.tell({{u"version"_s, next.version},
                     {u"from"_s, resultJson(standing)},
                     {u"to"_s, resultJson(next)},
                     {u"proposed_by"_s, correction.proposedBy.toString()}});
        return next;
    });
}

Result<Correction> CorrectResults::reject(const Actor &by, const CorrectionId &id,
                                          const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.reject_correction"_s, id.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Correction> {
        TRY_LET(correction, forDecision(writer, id, by.user));
        correction.decision = CorrectionState::Rejected;
        correction.decidedBy = by.user;
        correction.decidedAt = m_clock.now();
        TRY(corrections::decide(writer, correction, why));
        writer.tell({{u"enrolment"_s, correction.enrolment.toString()},
                     {u"of_version"_s, correction.ofVersion}});
        return correction;
    });
}

} // namespace kaochang::results
