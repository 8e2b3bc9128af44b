// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/lock_results.h"

#include "core/canonical_json.h"
#include "results/locked_results.h"
#include "roster/enrolments.h"
#include "site/sittings.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

using roster::EnrolmentId;

// Only a sitting that has ended and is not locked yet can be worked on.
Result<ResultSheet> openSheet(const store::Reader &reader, const site::SittingId &id)
{
    TRY_LET(sheet, resultSheet(reader, id));
    if (sheet.isLocked())
        return fail(Kind::Conflict, "results.already_locked", id.toString());
    if (sheet.sitting.state != site::SittingState::Closed)
        return fail(Kind::Conflict, "results.not_closed", id.toString());
    return sheet;
}

Result<const ResultLine *> lineOf(const ResultSheet &sheet, const EnrolmentId &enrolment)
{
    const auto line = std::ranges::find_if(sheet.lines, [&](const ResultLine &candidate) {
        return candidate.who.enrolment.id == enrolment;
    });
    if (line == sheet.lines.end())
        return fail(Kind::NotFound, "results.not_in_sitting", enrolment.toString());
    return &*line;
}

bool isBlank(const QString &why)
{
    return why.trimmed().isEmpty();
}

// What is in the way, the first kind there is; nobody locks around it.
Result<> checkReady(const ResultSheet &sheet)
{
    constexpr std::array<std::pair<Hindrance, std::string_view>, 4> Codes = {
        {{Hindrance::NotMarked, "results.marks_missing"},
         {Hindrance::Unsettled, "results.marks_unsettled"},
         {Hindrance::GuardOpen, "results.guard_open"},
         {Hindrance::GapNotAccepted, "results.gaps_not_accepted"}}};
    if (sheet.lines.empty())
        return fail(Kind::Conflict, "results.nobody");
    const std::vector<Obstacle> obstacles = sheet.obstacles();
    for (const auto &[what, code] : Codes)
        if (const auto count = std::ranges::count(obstacles, what, &Obstacle::what); count > 0)
            return fail(Kind::Conflict, code, QString::number(count));
    return {};
}

// Every result becomes version 1, by the two people who stand behind the lock.
Result<> addFirstVersions(store::Writer &writer, const ResultSheet &sheet,
                          const LockProposal &proposal, const UserId &confirmedBy,
                          const QDateTime &at)
{
    for (const ResultLine &line : sheet.lines) {
        for (const SubjectLine &subject : line.subjects) {
            SubjectResult result = subject.result;
            result.version = 1;
            result.enteredBy = proposal.proposedBy;
            result.confirmedBy = confirmedBy;
            result.at = at;
            TRY(locked::add(writer, sheet.sitting.id, result));
        }
    }
    return {};
}

} // namespace

Result<Guard> LockResults::resolveGuard(const Actor &by, const EnrolmentId &enrolment,
                                        rules::SubjectKind kind, const GuardOpinion &said) const
{
    if (isBlank(said.why))
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.resolve_guard"_s, enrolment.toString(), said.why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Guard> {
        TRY_LET(enrolled, roster::enrolments::byId(writer, enrolment));
        TRY_LET(sheet, openSheet(writer, enrolled.sitting));
        TRY_LET(line, lineOf(sheet, enrolment));
        const auto subject = std::ranges::find_if(
            line->subjects, [&](const SubjectLine &one) { return one.result.kind == kind; });
        if (subject == line->subjects.end() || subject->guard.doubts.empty())
            return fail(Kind::NotFound, "results.no_guard", rules::subjectWord(kind).toString());
        GuardOpinion opinion = said;
        opinion.by = by.user;
        opinion.at = m_clock.now();
        TRY(guard_opinions::add(writer, subject->result, opinion));
        writer.tell({{u"opinion"_s, opinionWord(opinion.opinion).toString()},
                     {u"about"_s, resultJson(subject->result)}});
        Guard guard = subject->guard;
        guard.opinions.push_back(opinion);
        return guard;
    });
}

Result<> LockResults::acceptGaps(const Actor &by, const site::SittingId &sitting,
                                 const std::vector<EnrolmentId> &enrolments,
                                 const QString &why) const
{
    if (isBlank(why))
        return fail(Kind::Invalid, "results.reason_needed");
    const store::Act act{by, u"results.accept_gaps"_s, sitting.toString(), why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(sheet, openSheet(writer, sitting));
        QJsonArray told;
        for (const EnrolmentId &enrolment : enrolments) {
            TRY_LET(line, lineOf(sheet, enrolment));
            if (line->video.isEnough())
                return fail(Kind::Conflict, "results.no_gaps", enrolment.toString());
            TRY(gap_acceptances::add(writer, enrolment, line->video.gaps,
                                     {by.user, m_clock.now(), why}));
            told += QJsonObject{{u"enrolment"_s, enrolment.toString()},
                                {u"gaps"_s, gapsJson(line->video.gaps)}};
        }
        if (told.isEmpty())
            return fail(Kind::Invalid, "results.no_gaps");
        writer.tell({{u"accepted"_s, told}});
        return {};
    });
}

Result<LockProposal> LockResults::propose(const Actor &by, const site::SittingId &sitting) const
{
    const store::Act act{by, u"results.propose_lock"_s, sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<LockProposal> {
        TRY_LET(sheet, openSheet(writer, sitting));
        TRY(checkReady(sheet));
        TRY_LET(content, canonicalJson(sheetJson(sheet)));
        const LockProposal proposal{.id = ProposalId::make(m_clock),
                                    .sitting = sitting,
                                    .content = content,
                                    .proposedBy = by.user,
                                    .at = m_clock.now()};
        TRY(lock_proposals::add(writer, proposal));
        writer.tell({{u"proposal"_s, proposal.id.toString()},
                     {u"candidates"_s, qint64(sheet.lines.size())}});
        return proposal;
    });
}

Result<ResultSheet> LockResults::confirm(const Actor &by, const site::SittingId &sitting) const
{
    const store::Act act{by, u"results.confirm_lock"_s, sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<ResultSheet> {
        TRY_LET(sheet, openSheet(writer, sitting));
        TRY_LET(proposal, lock_proposals::newest(writer, sitting));
        if (!proposal)
            return fail(Kind::Conflict, "results.not_proposed", sitting.toString());
        // Two people: who proposes does not confirm (design.md 5.4).
        if (proposal->proposedBy == by.user)
            return fail(Kind::Denied, "results.same_person");
        TRY(checkReady(sheet));
        TRY_LET(content, canonicalJson(sheetJson(sheet)));
        if (content != proposal->content)
            return fail(Kind::Conflict, "results.changed_since", sitting.toString());
        const QDateTime now = m_clock.now();
        TRY(addFirstVersions(writer, sheet, *proposal, by.user, now));
        TRY(site::sittings::advance(writer, sitting, site::SittingState::Locked, now));
        QJsonObject told = sheetJson(sheet);
        told.insert(u"proposal"_s, proposal->id.toString());
        told.insert(u"proposed_by"_s, proposal->proposedBy.toString());
        writer.tell(told);
        return resultSheet(writer, sitting);
    });
}

} // namespace kaochang::results
