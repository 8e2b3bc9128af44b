// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/plan_import.h"

#include "roster/candidates.h"
#include "roster/detail/import_planner.h"
#include "roster/enrolments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

Result<KnownPeople> knownPeople(const store::Reader &reader)
{
    KnownPeople known;
    const auto person = [&known](Candidate candidate) -> Result<> {
        if (const QString like = likeness(candidate); !like.isEmpty())
            known.byLikeness.insert(like, candidate.id);
        known.byDocument.insert(rules::documentKey(candidate.document), std::move(candidate));
        return {};
    };
    TRY(candidates::each(reader, person));
    const auto enrolled = [&known](Enrolment enrolment) -> Result<> {
        known.enrolled[enrolment.candidate].push_back(std::move(enrolment));
        return {};
    };
    TRY(enrolments::each(reader, enrolled));
    return known;
}

int ImportPlan::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(rows, fate, &PlannedRow::fate));
}

Result<ImportPlan> planImport(const Sheet &sheet, const ColumnMap &map,
                              const ImportRequest &request, const KnownPeople &known)
{
    if (request.sittings.empty())
        return fail(Kind::Invalid, "roster.no_sitting");
    for (const site::Sitting &sitting : request.sittings)
        if (sitting.state != site::SittingState::Planned
            && sitting.state != site::SittingState::Open)
            return fail(Kind::Conflict, "roster.sitting_started", sitting.id.toString());
    const detail::SittingFinder sittings(request.sittings);
    const detail::ReadingRules rules{map, request, sittings, known};
    return detail::ImportPlanner(sheet, rules).plan();
}

Sheet failedRows(const ImportPlan &plan, const std::function<QString(const CellProblem &)> &inWords)
{
    Sheet sheet;
    const auto width = plan.headers.size();
    const bool hasReasons = !plan.headers.isEmpty() && plan.headers.last() == u"原因";
    const auto line = [&](int number, QStringList cells, const QString &reason) {
        cells.resize(width); // pads short rows
        if (hasReasons)
            cells.removeLast();
        sheet.rows.push_back({number, cells << reason});
    };
    QHash<int, QStringList> reasons;
    for (const CellProblem &problem : plan.problems)
        if (problem.weight == Weight::Refused)
            reasons[problem.row] << inWords(problem);
    line(1, plan.headers, u"原因"_s);
    for (const SheetRow &row : plan.failed)
        line(static_cast<int>(sheet.rows.size()) + 1, row.cells,
             reasons.value(row.number).join(u"；"_s));
    return sheet;
}

} // namespace kaochang::roster
