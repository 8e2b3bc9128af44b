// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/plans.h"

#include "site/detail/columns.h"
#include "store/rows.h"

using namespace Qt::StringLiterals;

namespace kaochang::site::plans {
namespace {

Plan fromRow(const store::Row &row)
{
    const auto method = rules::methodKindNamed(row[7].toString());
    return {.id = PlanId(row[0].toString()),
            .institution = InstitutionId(row[1].toString()),
            .filing = FilingId(row[2].toString()),
            .occupation = detail::occupationOf(row, 3),
            .level = rules::Level(row[6].toInt()),
            .method = method.value_or(rules::MethodKind::Examination),
            .firstDay = detail::dayOf(row[8]),
            .lastDay = detail::dayOf(row[9]),
            .filedOn = detail::someDay(row[10]),
            .reportedOn = detail::someDay(row[11])};
}

Result<> once(Result<int> touched, const PlanId &id)
{
    TRY_LET(rows, touched);
    if (rows == 0)
        return fail(Kind::Conflict, "site.already_noted", id.toString());
    return {};
}

} // namespace

Result<std::vector<Plan>> all(const store::Reader &reader)
{
    return store::all(reader,
                      u"SELECT id, institution, filing, edition, code, name, level, "
                      "method, first_day, last_day, filed_on, reported_on FROM plan "
                      "ORDER BY first_day DESC, id"_s,
                      {}, fromRow);
}

Result<Plan> byId(const store::Reader &reader, const PlanId &id)
{
    TRY_LET(rows, reader.select(u"SELECT id, institution, filing, edition, code, name, level, "
                                "method, first_day, last_day, filed_on, reported_on FROM plan "
                                "WHERE id = ?"_s,
                                {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "site.no_such_plan", id.toString());
    return fromRow(rows.front());
}

Result<> add(store::Writer &writer, const Plan &plan)
{
    store::Row values{plan.id.toString(), plan.institution.toString(), plan.filing.toString()};
    values += detail::occupationColumns(plan.occupation);
    values += {int(plan.level),
               rules::methodWord(plan.method).toString(),
               detail::dayColumn(plan.firstDay),
               detail::dayColumn(plan.lastDay),
               detail::dayColumn(plan.filedOn),
               detail::dayColumn(plan.reportedOn)};
    TRY(writer.execute(u"INSERT INTO plan (id, institution, filing, edition, code, name, level, "
                       "method, first_day, last_day, filed_on, reported_on) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       values));
    return {};
}

Result<> noteFiled(store::Writer &writer, const PlanId &id, const QDate &day)
{
    return once(writer.execute(u"UPDATE plan SET filed_on = ? WHERE id = ? AND filed_on IS NULL"_s,
                               {detail::dayColumn(day), id.toString()}),
                id);
}

Result<> noteReported(store::Writer &writer, const PlanId &id, const QDate &day)
{
    return once(
        writer.execute(u"UPDATE plan SET reported_on = ? WHERE id = ? AND reported_on IS NULL"_s,
                       {detail::dayColumn(day), id.toString()}),
        id);
}

} // namespace kaochang::site::plans
