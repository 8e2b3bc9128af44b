// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/import_planner.h"

#include "roster/detail/field_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

ImportPlan ImportPlanner::plan()
{
    const ColumnMap &map = m_rules.map;
    m_plan.headers = map.headers;
    for (const int place : map.unknown) {
        m_plan.problems.push_back(
            cellProblem({map.headerRow, place}, "roster.unknown_column", map.headers.value(place)));
        m_plan.problems.back().header = map.headers.value(place);
    }
    const std::span<const CellProblem> flaws(m_sheet.problems); // by row, as the rows are
    size_t first = 0;
    for (const SheetRow &row : m_sheet.rows) {
        while (first < flaws.size() && flaws[first].row < row.number)
            ++first;
        size_t last = first;
        while (last < flaws.size() && flaws[last].row == row.number)
            ++last;
        if (row.number > map.headerRow)
            take(row, flaws.subspan(first, last - first));
    }
    return std::move(m_plan);
}

void ImportPlanner::take(const SheetRow &row, std::span<const CellProblem> flaws)
{
    ReadRow read = readRow(row, m_rules);
    for (const CellProblem &flaw : flaws)
        takeFlaw(flaw, read);
    if (read.isEmpty && read.problems.empty())
        return;
    PlannedRow planned;
    planned.row = row.number;
    if (!read.isRefused())
        compareWithFile(read, planned);
    if (read.isRefused()) {
        m_plan.failed.push_back(row);
    } else {
        remember(read, row.number);
        compareWithKept(read, planned);
    }
    m_plan.problems.insert(m_plan.problems.end(), read.problems.begin(), read.problems.end());
    m_plan.rows.push_back(std::move(planned));
}

// A cell that could not be trusted refuses its row if we would have read it. That it is empty now
// is no second problem.
void ImportPlanner::takeFlaw(const CellProblem &flaw, ReadRow &read) const
{
    const bool isOurs =
        std::ranges::find(m_rules.map.places, flaw.column) != m_rules.map.places.end();
    if (!isOurs && flaw.cause != "roster.cell_merged")
        return;
    std::erase_if(read.problems, [&flaw](const CellProblem &problem) {
        return problem.column == flaw.column && problem.cause == "roster.value_missing";
    });
    read.problems.push_back(flaw);
    read.problems.back().header = m_rules.map.headers.value(flaw.column);
}

void ImportPlanner::addProblem(ReadRow &read, CellPlace place, std::string_view cause,
                               const QString &detail) const
{
    CellProblem problem = cellProblem(
        place, cause, shownText(Column::DocumentNumber, read.candidate.document.number));
    problem.header = m_rules.map.headers.value(place.column);
    problem.detail = detail;
    read.problems.push_back(std::move(problem));
}

void ImportPlanner::compareWithFile(ReadRow &read, PlannedRow &planned)
{
    const auto seen = m_seen.constFind(rules::documentKey(read.candidate.document));
    if (seen != m_seen.cend())
        return compareWithSeen(*seen, read, planned);
    compareLikeness(read, planned.row);
    compareApplications(read, planned.row);
}

void ImportPlanner::compareWithSeen(const Seen &seen, ReadRow &read, PlannedRow &planned)
{
    const QString above = QString::number(seen.row);
    const CellPlace number = at(planned.row, Column::DocumentNumber);
    if (std::ranges::find(seen.sittings, read.sitting->id) != seen.sittings.end())
        return addProblem(read, number, "roster.duplicate_row", above);
    const QString &code = read.sitting->occupation.code;
    const auto &limit = m_rules.request.policy.occupationsPerApplication;
    // 吉人社函字〔2019〕133号 三(二)3: 每次限报1个职业（工种）.
    if (limit && !seen.occupations.contains(code) && seen.occupations.size() >= limit->value)
        return addProblem(read, at(planned.row, Column::Occupation), "roster.second_occupation",
                          above + u", "_s + rules::clauseText(limit->clause));
    if (read.candidate != m_plan.rows[static_cast<size_t>(seen.index)].candidate)
        return addProblem(read, number, "roster.rows_disagree", above);
    planned.firstOfPerson = seen.index;
}

// The same name, birth and phone under two documents: a person to look at, not a refusal.
void ImportPlanner::compareLikeness(ReadRow &read, int row)
{
    const QString like = likeness(read.candidate);
    if (like.isEmpty())
        return;
    const auto inFile = m_likeness.constFind(like);
    const auto kept = m_rules.known.byLikeness.constFind(like);
    if (inFile != m_likeness.cend())
        addProblem(read, at(row, Column::Name), "roster.perhaps_same_person",
                   QString::number(*inFile));
    else if (kept != m_rules.known.byLikeness.cend() && *kept != read.candidate.id)
        addProblem(read, at(row, Column::Name), "roster.perhaps_same_person", {});
}

// 每次 speaks of one application; an earlier one that is still open is shown, not refused.
void ImportPlanner::compareApplications(ReadRow &read, int row) const
{
    const auto &limit = m_rules.request.policy.occupationsPerApplication;
    if (!limit || read.candidate.id.isNull())
        return;
    for (const Enrolment &other : m_rules.known.enrolled.value(read.candidate.id)) {
        const auto sitting =
            std::ranges::find(m_rules.request.sittings, other.sitting, &site::Sitting::id);
        if (sitting != m_rules.request.sittings.end()
            && sitting->occupation.code != read.sitting->occupation.code)
            return addProblem(read, at(row, Column::Occupation), "roster.other_application",
                              sitting->occupation.name + u", "_s
                                  + rules::clauseText(limit->clause));
    }
}

void ImportPlanner::remember(const ReadRow &read, int row)
{
    Seen &seen = m_seen[rules::documentKey(read.candidate.document)];
    if (seen.row == 0) {
        seen.row = row;
        seen.index = static_cast<int>(m_plan.rows.size());
        if (const QString like = likeness(read.candidate); !like.isEmpty())
            m_likeness.insert(like, row);
    }
    seen.sittings.push_back(read.sitting->id);
    if (!seen.occupations.contains(read.sitting->occupation.code))
        seen.occupations << read.sitting->occupation.code;
}

void ImportPlanner::compareWithKept(ReadRow &read, PlannedRow &planned) const
{
    planned.candidate = std::move(read.candidate);
    planned.enrolment = std::move(read.enrolment);
    const Candidate before =
        m_rules.known.byDocument.value(rules::documentKey(planned.candidate.document));
    const bool isNewHere = planned.firstOfPerson < 0;
    if (planned.candidate.id.isNull())
        planned.keepCandidate = isNewHere ? Keep::New : Keep::Nothing;
    else if (planned.candidate != before && isNewHere)
        planned.keepCandidate = Keep::Change;
    const auto enrolled = m_rules.known.enrolled.value(planned.candidate.id);
    const auto kept = std::ranges::find(enrolled, planned.enrolment.id, &Enrolment::id);
    if (planned.enrolment.id.isNull())
        planned.keepEnrolment = Keep::New;
    else if (*kept != planned.enrolment)
        planned.keepEnrolment = Keep::Change;
    const bool isSame =
        planned.keepCandidate == Keep::Nothing && planned.keepEnrolment == Keep::Nothing;
    planned.fate = planned.keepEnrolment == Keep::New ? Fate::Added
                   : isSame                           ? Fate::Same
                                                      : Fate::Changed;
    if (planned.fate == Fate::Changed)
        planned.changes = fieldChanges(planned, before, *kept);
    if (!before.id.isNull() && before.name != planned.candidate.name)
        addProblem(read, at(planned.row, Column::Name), "roster.name_changed", before.name);
}

} // namespace kaochang::roster::detail
