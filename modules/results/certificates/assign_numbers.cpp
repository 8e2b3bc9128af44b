// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/certificates/assign_numbers.h"

#include "results/certificates/certificates.h"
#include "results/certificates/known_numbers.h"
#include "results/certificates/number_starts.h"
#include "results/certificates/used_numbers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kaochang::results {
namespace {

QJsonObject told(const site::SittingId &sitting, const std::vector<Certificate> &given)
{
    QJsonArray list;
    for (const Certificate &each : given)
        list += QJsonObject{{u"certificate"_s, each.id.toString()},
                            {u"enrolment"_s, each.enrolment.toString()},
                            {u"number"_s, each.number},
                            {u"issued_on"_s, each.issuedOn.toString(Qt::ISODate)}};
    return {{u"sitting"_s, sitting.toString()}, {u"certificates"_s, list}};
}

Result<CertificateRoll> readyRoll(const store::Reader &reader, const site::SittingId &sitting)
{
    TRY_LET(roll, certificateRoll(reader, sitting));
    if (roll.hindrance)
        return tl::unexpected(*roll.hindrance);
    return std::move(roll);
}

template <typename Plan>
Result<> checkTable(const Plan &plan)
{
    const auto refused =
        std::ranges::count(plan.problems, roster::Weight::Refused, &roster::CellProblem::weight);
    if (refused > 0)
        return fail(Kind::Invalid, "results.list_has_problems", QString::number(refused));
    if (plan.rows.empty())
        return fail(Kind::Invalid, "results.nothing_to_import");
    return {};
}

} // namespace

Result<std::vector<Certificate>> AssignNumbers::allocate(const Actor &by,
                                                         const site::SittingId &sitting,
                                                         const QDate &issuedOn) const
{
    using Given = std::vector<Certificate>;
    const store::Act act{by, u"results.assign_numbers"_s, sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Given> {
        TRY_LET(roll, readyRoll(writer, sitting));
        if (roll.mode() == rules::NumberMode::CentreAssigned)
            return fail(Kind::Denied, "results.numbers_from_centre", roll.modeClause());
        if (issuedOn < roll.sitting.day() || issuedOn > m_clock.today())
            return fail(Kind::Invalid, "results.bad_issue_day", issuedOn.toString(Qt::ISODate));
        TRY_LET(known, KnownNumbers::read(writer));
        const rules::CertificatePlace place = roll.place(issuedOn);
        TRY_LET(series, seriesOf(place));
        TRY_LET(from, nextSerial(writer, series));
        Given given;
        for (const CertificateLine *line : roll.without()) {
            TRY_LET(number, known.take(place, from));
            given.push_back({CertificateId::make(m_clock),
                             line->who.enrolment.id,
                             sitting,
                             number,
                             NumberOrigin::Allocated,
                             issuedOn,
                             by.user,
                             m_clock.now(),
                             {}});
            TRY(certificates::add(writer, given.back()));
        }
        if (given.empty())
            return fail(Kind::Conflict, "results.nobody_to_certify");
        writer.tell(told(sitting, given));
        return given;
    });
}

Result<> AssignNumbers::setStart(const Actor &by, const rules::CertificatePlace &place, int first,
                                 const QString &why) const
{
    if (why.trimmed().isEmpty())
        return fail(Kind::Invalid, "results.reason_needed");
    TRY(rules::buildCertificateNumber(place, first));
    TRY_LET(series, seriesOf(place));
    const store::Act act{by, u"results.set_number_start"_s, series, why, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<> {
        TRY_LET(last, certificates::lastAllocated(writer, series));
        if (first <= last)
            return fail(Kind::Conflict, "results.start_passed", QString::number(last));
        TRY(number_starts::set(writer, series, first, by.user, m_clock.now()));
        writer.tell({{u"series"_s, series}, {u"first"_s, first}});
        return {};
    });
}

Result<std::vector<Certificate>> AssignNumbers::import(const Actor &by, const NumberPlan &plan,
                                                       const QByteArray &sha256) const
{
    using Given = std::vector<Certificate>;
    TRY(checkTable(plan));
    const store::Act act{by, u"results.import_numbers"_s, plan.sitting.toString(), {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<Given> {
        TRY_LET(roll, readyRoll(writer, plan.sitting));
        TRY_LET(known, KnownNumbers::read(writer));
        Given given;
        for (const NumberRow &row : plan.rows) {
            const CertificateLine *const line = roll.find(row.enrolment);
            if (!line || !line->hasPassed || line->certificate || known.contain(row.number))
                return fail(Kind::Conflict, "results.plan_is_stale", QString::number(row.row));
            given.push_back({CertificateId::make(m_clock),
                             row.enrolment,
                             plan.sitting,
                             row.number,
                             NumberOrigin::Imported,
                             row.issuedOn,
                             by.user,
                             m_clock.now(),
                             {}});
            TRY(certificates::add(writer, given.back()));
        }
        QJsonObject body = told(plan.sitting, given);
        body.insert(u"sha256"_s, QString::fromLatin1(sha256.toHex()));
        writer.tell(body);
        return given;
    });
}

Result<int> AssignNumbers::noteUsed(const Actor &by, const UsedPlan &plan,
                                    const QByteArray &sha256) const
{
    TRY(checkTable(plan));
    const store::Act act{by, u"results.note_used_numbers"_s, {}, {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<int> {
        int fresh = 0;
        for (const QString &number : plan.rows) {
            TRY_LET(isNew, used_numbers::add(writer, number, by.user, m_clock.now()));
            fresh += int(isNew);
        }
        writer.tell({{u"numbers"_s, fresh}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
        return fresh;
    });
}

} // namespace kaochang::results
