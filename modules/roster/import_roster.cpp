// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/import_roster.h"

#include "roster/candidates.h"
#include "roster/enrolments.h"
#include "site/sittings.h"

#include <QJsonArray>
#include <set>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

std::set<site::SittingId> sittingsOf(const ImportPlan &plan)
{
    std::set<site::SittingId> sittings;
    for (const PlannedRow &row : plan.rows)
        if (row.fate == Fate::Added || row.fate == Fate::Changed)
            sittings.insert(row.enrolment.sitting);
    return sittings;
}

class Keeper // of one plan's rows, inside the transaction
{
public:
    Keeper(store::Writer &writer, const Clock &clock, size_t rows)
        : m_writer(writer)
        , m_clock(clock)
        , m_people(rows)
    {}

    Result<> keep(const PlannedRow &row, size_t index)
    {
        TRY_LET(person, keepCandidate(row));
        m_people[index] = person;
        Enrolment enrolment = row.enrolment;
        enrolment.candidate = person;
        if (row.keepEnrolment == Keep::Change)
            return enrolments::change(m_writer, enrolment);
        if (row.keepEnrolment == Keep::Nothing)
            return {};
        enrolment.id = EnrolmentId::make(m_clock);
        return enrolments::add(m_writer, enrolment);
    }

private:
    Result<CandidateId> keepCandidate(const PlannedRow &row)
    {
        if (row.firstOfPerson >= 0)
            return m_people[static_cast<size_t>(row.firstOfPerson)];
        Candidate candidate = row.candidate;
        if (row.keepCandidate == Keep::New) {
            candidate.id = CandidateId::make(m_clock);
            TRY(candidates::add(m_writer, candidate));
        } else if (row.keepCandidate == Keep::Change) {
            TRY(candidates::change(m_writer, candidate));
        }
        return candidate.id;
    }

    store::Writer &m_writer;
    const Clock &m_clock;
    std::vector<CandidateId> m_people;
};

Result<> checkOpen(const store::Reader &reader, const std::set<site::SittingId> &sittings)
{
    for (const site::SittingId &id : sittings) {
        TRY_LET(sitting, site::sittings::byId(reader, id));
        if (sitting.state != site::SittingState::Planned
            && sitting.state != site::SittingState::Open)
            return fail(Kind::Conflict, "roster.sitting_started", id.toString());
    }
    return {};
}

QJsonObject told(const ImportOutcome &outcome, const std::set<site::SittingId> &sittings)
{
    QJsonArray ids;
    for (const site::SittingId &id : sittings)
        ids.append(id.toString());
    return {{u"added"_s, outcome.added},
            {u"changed"_s, outcome.changed},
            {u"same"_s, outcome.same},
            {u"failed"_s, outcome.failed},
            {u"sittings"_s, ids}};
}

} // namespace

Result<ImportOutcome> ImportRoster::commit(const Actor &by, const ImportPlan &plan,
                                           const Progress &progress) const
{
    constexpr size_t Step = 500;
    const ImportOutcome outcome{plan.count(Fate::Added), plan.count(Fate::Changed),
                                plan.count(Fate::Same), plan.count(Fate::Failed)};
    const auto sittings = sittingsOf(plan);
    if (sittings.empty())
        return outcome;
    const store::Act act{by,
                         u"roster.import"_s,
                         sittings.size() == 1 ? sittings.begin()->toString() : QString(),
                         {},
                         {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<ImportOutcome> {
        TRY(checkOpen(writer, sittings));
        Keeper keeper(writer, m_clock, plan.rows.size());
        for (size_t i = 0; i < plan.rows.size(); ++i) {
            if (plan.rows[i].fate != Fate::Failed)
                TRY(keeper.keep(plan.rows[i], i));
            if (progress && i % Step == 0 && !progress(static_cast<int>(i)))
                return fail(Kind::Unavailable, "roster.cancelled");
        }
        writer.tell(told(outcome, sittings));
        return outcome;
    });
}

} // namespace kaochang::roster
